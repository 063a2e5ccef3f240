/**
 * Understands where somebody is: « 12 rue Sainte-Catherine Bordeaux », « 33800 », « Bacalan », « gare Saint-Jean ». Knows the
 * communes of a territory and the names that its places use for streets, quarters and stops; asks nothing of a network.
 */
@NullMarked
package fr.maillage.engines.where;

import org.jspecify.annotations.NullMarked;
