package fr.maillage.engines.rank;

import java.util.List;
import java.util.Locale;

/** Small pieces of French. */
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
        return String.join(", ", words.subList(0, words.size() - 1)) + " et " + words.getLast();
    }

    /** « 6 mois », « 2 ans ». */
    static String months(int months) {
        if (months % 12 != 0) {
            return months + " mois";
        }
        return months == 12 ? "un an" : months / 12 + " ans";
    }

    /** « 1 lieu », « 4 lieux ». */
    static String places(int count) {
        return count + (count < 2 ? " lieu" : " lieux");
    }

    /** « 5 km », « 500 m ». */
    static String distance(int metres) {
        return metres % 1_000 == 0 ? metres / 1_000 + " km" : metres + " m";
    }
}
