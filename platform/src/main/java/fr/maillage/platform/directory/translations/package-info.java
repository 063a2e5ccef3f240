/** The team’s pages about translations: the queue of a language, and one place with the French beside. */
@NullMarked
package fr.maillage.platform.directory.translations;

import org.jspecify.annotations.NullMarked;
