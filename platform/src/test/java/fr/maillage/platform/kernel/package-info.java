@NullMarked
package fr.maillage.platform.kernel;

import org.jspecify.annotations.NullMarked;
