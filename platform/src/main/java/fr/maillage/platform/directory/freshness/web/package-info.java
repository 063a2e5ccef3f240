/** Pages by which the directory is kept true: behind a contact link, on the phone, on paper, in a campaign. */
@NullMarked
package fr.maillage.platform.directory.freshness.web;

import org.jspecify.annotations.NullMarked;
