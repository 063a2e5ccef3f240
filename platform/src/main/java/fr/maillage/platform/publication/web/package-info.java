/** The pages that compose, list and give the directories on paper. */
@NullMarked
package fr.maillage.platform.publication.web;

import org.jspecify.annotations.NullMarked;
