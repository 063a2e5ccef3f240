package fr.maillage.engines.intake.clean;

import fr.maillage.engines.text.Folding;
import java.util.Locale;
import java.util.Set;

/**
 * An address cut into street, postal code and commune: « 8 rue de la Boétie - 33000 Bordeaux ».
 *
 * @param street what stands before the postal code
 * @param postalCode five digits, or empty
 * @param commune what stands after the postal code, without CEDEX, or empty
 */
record AddressText(String street, String postalCode, String commune) {
    private static final Set<String> MORE = Set.of("bis", "ter", "quater", "a", "b", "c");
    private static final Set<String> STREETS = Set.of(
            "rue",
            "route",
            "rte",
            "chemin",
            "che",
            "avenue",
            "av",
            "ave",
            "boulevard",
            "bd",
            "bld",
            "impasse",
            "allee",
            "allees",
            "quai",
            "square",
            "sentier",
            "piste",
            "esplanade",
            "faubourg",
            "voie",
            "rond",
            "lotissement",
            "zone",
            "promenade",
            "montee",
            "traverse",
            "ruelle");
    private static final Set<String> BOXES = Set.of("BP", "CS", "TSA", "B.P.", "C.S.");
    private static final String EDGES = " ,;:-–—/|.";

    static AddressText of(String text) {
        String whole = withoutCountry(text.replace('\n', ' '));
        for (int end = whole.length(); end > 0; end--) {
            int start = codeEndingAt(whole, end);
            if (start >= 0) {
                String digits = whole.substring(start, end).replace(" ", "");
                if (plausible(whole, start, end, digits)) {
                    return new AddressText(trimmed(whole.substring(0, start)), digits, commune(whole.substring(end)));
                }
            }
        }
        return new AddressText(trimmed(whole), "", "");
    }

    /** Where a group of five digits, « 33000 » or « 33 000 », begins when it ends just before this place; else -1. */
    private static int codeEndingAt(String text, int end) {
        if (end < text.length() && isDigit(text, end)) {
            return -1;
        }
        int start = end;
        while (start > 0 && isDigit(text, start - 1) && end - start < 6) {
            start--;
        }
        if (end - start == 5) {
            return start;
        }
        boolean spaced = end - start == 3 && start > 2 && text.charAt(start - 1) == ' ' && isDigit(text, start - 2);
        boolean two = spaced && isDigit(text, start - 3) && (start == 3 || !isDigit(text, start - 4));
        boolean word = two && (start == 3 || text.charAt(start - 4) == ' ');
        return word ? start - 3 : -1;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static String withoutCountry(String text) {
        String bare = trimmed(text);
        boolean named = bare.length() > 7 && bare.regionMatches(true, bare.length() - 7, " france", 0, 7);
        return named ? bare.substring(0, bare.length() - 7) : text;
    }

    /** A code is followed by letters or by nothing, and is not a post box. */
    private static boolean plausible(String whole, int start, int end, String digits) {
        String before = whole.substring(0, start).strip().toUpperCase(Locale.ROOT);
        boolean box = BOXES.contains(before.substring(before.lastIndexOf(' ') + 1));
        String after = trimmed(whole.substring(end));
        boolean named = after.isEmpty() || Character.isLetter(after.charAt(0));
        return !box
                && !isStreet(after)
                && named
                && after.length() < 60
                && !digits.startsWith("00")
                && digits.compareTo("98899") <= 0;
    }

    /** « 10400 route des Lacs » is a number in a long road, not a code before its commune. */
    private static boolean isStreet(String after) {
        String[] words = Folding.fold(after).split(" ");
        int first = words.length > 1 && MORE.contains(words[0]) ? 1 : 0;
        return words.length > first + 1 && STREETS.contains(words[first]);
    }

    private static String commune(String text) {
        String bare = trimmed(text);
        int comma = bare.indexOf(',');
        return trimmed(comma > 0 ? bare.substring(0, comma) : bare);
    }

    /** The street without a final « , Commune ». */
    AddressText withoutCommune(String communeName) {
        int comma = Math.max(street.lastIndexOf(','), street.lastIndexOf(" - "));
        if (comma <= 0 || communeName.isEmpty()) {
            return this;
        }
        String tail = street.substring(comma + 1);
        boolean same = Folding.fold(tail).equals(Folding.fold(communeName));
        return same ? new AddressText(trimmed(street.substring(0, comma)), postalCode, commune) : this;
    }

    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
