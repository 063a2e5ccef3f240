/**
 * Knows where we are: the territory served, its communes, its school zone and holidays, and the contours that an operator
 * imported. The codes themselves come bundled, from {@code engines.cog}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "database"})
@NullMarked
package fr.maillage.platform.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
