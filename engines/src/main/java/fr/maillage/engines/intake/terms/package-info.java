/** The words of the field as files write them, and the closed lists they stand for. */
@NullMarked
package fr.maillage.engines.intake.terms;

import org.jspecify.annotations.NullMarked;
