package fr.maillage.engines.rank;

import static fr.maillage.engines.language.Words.count;
import static fr.maillage.engines.language.Words.say;

import java.util.List;
import java.util.Locale;

/** Small pieces of sentences. */
final class RankWords {
    private RankWords() {}

    /** First letter in upper case, and a full stop. */
    static String sentence(String words) {
        String start = words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }

    /** « a », « a et b », « a, b et c ». */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return say("{0} et {1}", String.join(say(", "), words.subList(0, words.size() - 1)), words.getLast());
    }

    /** « 6 mois », « 2 ans ». */
    static String months(int months) {
        if (months % 12 != 0) {
            return count(months, "{0} mois", "{0} mois");
        }
        return count(months / 12, "un an", "{0} ans");
    }

    /** « 1 lieu », « 4 lieux ». */
    static String places(int count) {
        return count(count, "{0} lieu", "{0} lieux");
    }

    /** « 5 km », « 500 m ». */
    static String distance(int metres) {
        return metres % 1_000 == 0 ? say("{0} km", metres / 1_000) : say("{0} m", metres);
    }
}
