/** Where things are: points, distances, crossings, areas. */
@NullMarked
package fr.maillage.engines.geo;

import org.jspecify.annotations.NullMarked;
