/** Which records speak of one place: candidates, points with their evidence, decisions. */
@NullMarked
package fr.maillage.engines.match;

import org.jspecify.annotations.NullMarked;
