/** Orientation: from a person’s need to an ordered, explained list of places. */
@NullMarked
package fr.maillage.engines.rank;

import org.jspecify.annotations.NullMarked;
