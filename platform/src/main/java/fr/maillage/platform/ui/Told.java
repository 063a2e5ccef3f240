package fr.maillage.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * Words that somebody of a place wrote, as the page can tell them.
 *
 * @param words one line or several
 * @param inFrench true when nobody has translated them: they are shown in French and marked
 * @param label what may be said of the text, « langage simple », or absent
 */
public record Told(String words, boolean inFrench, @Nullable String label) {}
