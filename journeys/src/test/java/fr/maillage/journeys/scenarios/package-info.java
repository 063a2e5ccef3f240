/** The acceptance scenarios, one class each. */
@NullMarked
package fr.maillage.journeys.scenarios;

import org.jspecify.annotations.NullMarked;
