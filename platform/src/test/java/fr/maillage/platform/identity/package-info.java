@NullMarked
package fr.maillage.platform.identity;

import org.jspecify.annotations.NullMarked;
