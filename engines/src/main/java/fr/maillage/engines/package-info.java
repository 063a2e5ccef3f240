/** The calculating cores of Maillage: pure functions over values, with no framework, database or clock of their own. */
@NullMarked
package fr.maillage.engines;

import org.jspecify.annotations.NullMarked;
