package fr.maillage.platform.search.web;

import java.util.Locale;

/** Names of languages in French: « arabe », « langue des signes ». */
public final class Languages {
    private Languages() {}

    /** The name of a language; an unknown code is shown as it is. */
    public static String words(String code) {
        if (code.equals("lsf")) {
            return "langue des signes française";
        }
        String words = Locale.of(code).getDisplayLanguage(Locale.FRENCH);
        return words.isEmpty() ? code : words;
    }
}
