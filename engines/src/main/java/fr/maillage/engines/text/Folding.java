package fr.maillage.engines.text;

import java.text.Normalizer;
import java.util.Locale;

/** Brings French text to a form in which two spellings of one word are equal. */
public final class Folding {
    private Folding() {}

    /**
     * Lower case, no accents, ligatures opened (œ is oe), apostrophes, dashes and punctuation as single spaces, trimmed.
     * Example: {@code "Médiathèque  de l’Œuvre"} gives {@code "mediatheque de l oeuvre"}.
     */
    public static String fold(String text) {
        String opened =
                text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
        String decomposed = Normalizer.normalize(opened, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
