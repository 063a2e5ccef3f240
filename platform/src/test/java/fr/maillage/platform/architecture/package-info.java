/** The walls of the house, as tests. */
@NullMarked
package fr.maillage.platform.architecture;

import org.jspecify.annotations.NullMarked;
