/** The place as every room of the house reads it once the file is cleaned. */
@NullMarked
package fr.maillage.engines.intake.record;

import org.jspecify.annotations.NullMarked;
