/** Folding, tokens, similarity and readable French. */
@NullMarked
package fr.maillage.engines.text;

import org.jspecify.annotations.NullMarked;
