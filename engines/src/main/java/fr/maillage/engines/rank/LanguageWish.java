package fr.maillage.engines.rank;

import fr.maillage.engines.language.Words;
import java.util.Locale;

/** The language in which the person wants to be received. Codes are ISO 639-1 (two letters, lower case). */
public sealed interface LanguageWish {
    /** French will do, or she did not say. */
    record None() implements LanguageWish {}

    /** She would rather speak this language. */
    record Preferred(String code) implements LanguageWish {
        /** Refuses what is not a code. */
        public Preferred {
            check(code);
        }
    }

    /** She needs this language, or an interpreter. */
    record Needed(String code) implements LanguageWish {
        /** Refuses what is not a code. */
        public Needed {
            check(code);
        }
    }

    private static void check(String code) {
        if (code.length() != 2 || !code.equals(code.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not a two-letter code of a language: " + code);
        }
    }

    /** The name of a language in French, for example « arabe ». */
    static String nameOf(String code) {
        return Locale.of(code).getDisplayLanguage(Words.language().locale());
    }
}
