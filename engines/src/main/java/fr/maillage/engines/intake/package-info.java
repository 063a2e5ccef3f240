/** A stranger’s file becomes records with findings. */
@NullMarked
package fr.maillage.engines.intake;

import org.jspecify.annotations.NullMarked;
