/**
 * The languages in which the product speaks, and how a French sentence of ours becomes one of another language.
 *
 * <p>A sentence is written once, in French, where it is said: {@code say("Voir le plan")}. The French is its own key; the
 * other languages are gettext files of the resource folder {@code i18n}, which any translator’s tool opens. Who speaks
 * which language is bound to the thread for the time of one page ({@link fr.maillage.engines.language.Words#speaking}),
 * so that no signature carries it. Why: {@code docs/decisions/0040-languages.md}.
 */
@NullMarked
package fr.maillage.engines.language;

import org.jspecify.annotations.NullMarked;
