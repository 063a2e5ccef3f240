/** Bytes of a stranger become rows of text: encodings, separators, workbooks, JSON, limits. */
@NullMarked
package fr.maillage.engines.intake.read;

import org.jspecify.annotations.NullMarked;
