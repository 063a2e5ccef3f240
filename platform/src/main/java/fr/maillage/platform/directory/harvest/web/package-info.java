/** The team's page about the files that are fetched by their address. */
@NullMarked
package fr.maillage.platform.directory.harvest.web;

import org.jspecify.annotations.NullMarked;
