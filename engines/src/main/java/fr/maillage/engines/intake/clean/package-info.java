/** Each value repaired when certain, flagged when not. */
@NullMarked
package fr.maillage.engines.intake.clean;

import org.jspecify.annotations.NullMarked;
