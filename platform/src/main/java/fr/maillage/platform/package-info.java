/** The application: one package below this one is one module; arrows between them go down only. */
@NullMarked
package fr.maillage.platform;

import org.jspecify.annotations.NullMarked;
