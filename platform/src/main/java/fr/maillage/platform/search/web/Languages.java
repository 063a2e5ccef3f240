package fr.maillage.platform.search.web;

import java.util.Locale;

/** Names of languages in French: « arabe », « langue des signes ». */
final class Languages {
    private Languages() {}

    static String words(String code) {
        if (code.equals("lsf")) {
            return "langue des signes française";
        }
        String words = Locale.of(code).getDisplayLanguage(Locale.FRENCH);
        return words.isEmpty() ? code : words;
    }
}
