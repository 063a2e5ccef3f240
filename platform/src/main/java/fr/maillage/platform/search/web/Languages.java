package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Words;
import java.util.Locale;

/** Names of languages: « arabe », « langue des signes ». */
public final class Languages {
    private Languages() {}

    /** The name of a language; an unknown code is shown as it is. */
    public static String words(String code) {
        if (code.equals("lsf")) {
            return say("langue des signes française");
        }
        String words = Locale.of(code).getDisplayLanguage(Words.language().locale());
        return words.isEmpty() ? code : words;
    }
}
