/** The team's pages about duplicates: the queue, two sheets side by side, what was decided and how to go back on it. */
@NullMarked
package fr.maillage.platform.directory.duplicates.web;

import org.jspecify.annotations.NullMarked;
