package fr.maillage.engines.password;

import java.text.Normalizer;
import java.util.Locale;

/** A text as a guesser sees it: lower case, no accents, letters back in the place of the signs that mimic them. */
final class PlainForm {
    private static final String MIMICS = "@4301$5!7€|";
    private static final String MIMICKED = "aaeoissitel";

    private PlainForm() {}

    /** Lower case without accents. The signs stay, and with them the places. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String decomposed =
                Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                plain.append(decomposed.charAt(i));
            }
        }
        return plain.toString();
    }

    /** The same length, with letters in the place of figures and signs. */
    static String unmasked(String plain) {
        StringBuilder letters = new StringBuilder(plain);
        for (int i = 0; i < letters.length(); i++) {
            int mimic = MIMICS.indexOf(letters.charAt(i));
            if (mimic >= 0) {
                letters.setCharAt(i, MIMICKED.charAt(mimic));
            }
        }
        return letters.toString();
    }
}
