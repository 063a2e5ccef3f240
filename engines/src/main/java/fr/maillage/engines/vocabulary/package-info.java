/** The closed lists of the field: the place standard’s values, and the few lists it lacks. */
@NullMarked
package fr.maillage.engines.vocabulary;

import org.jspecify.annotations.NullMarked;
