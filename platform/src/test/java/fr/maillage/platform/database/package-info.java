@NullMarked
package fr.maillage.platform.database;

import org.jspecify.annotations.NullMarked;
