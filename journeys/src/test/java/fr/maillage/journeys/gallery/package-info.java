/** Pictures of every page and state, with an index to look at them. */
@NullMarked
package fr.maillage.journeys.gallery;

import org.jspecify.annotations.NullMarked;
