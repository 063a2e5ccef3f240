/** Clean places as the standards write them. */
@NullMarked
package fr.maillage.engines.intake.convert;

import org.jspecify.annotations.NullMarked;
