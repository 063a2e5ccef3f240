@NullMarked
package fr.maillage.platform.directory.imports;

import org.jspecify.annotations.NullMarked;
