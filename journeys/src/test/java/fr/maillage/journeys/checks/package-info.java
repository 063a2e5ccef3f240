/** What must be true of every page and state. */
@NullMarked
package fr.maillage.journeys.checks;

import org.jspecify.annotations.NullMarked;
