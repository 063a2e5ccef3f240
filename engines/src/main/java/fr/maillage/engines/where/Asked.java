package fr.maillage.engines.where;

import fr.maillage.engines.text.StreetWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed, taken apart: house numbers, boxes and the country are left out, they place nobody.
 *
 * @param words opened, in order
 * @param breaks ranks of the words before which the text was cut, by a comma or by the postal code
 * @param postalCode five digits, or empty
 */
record Asked(List<String> words, Set<Integer> breaks, String postalCode) {
    /** No address is longer; what follows is not read. */
    private static final int LONGEST = 160;

    private static final Pattern CUT = Pattern.compile("[,;()/\\n\\r|]| [-–—] ");
    private static final Pattern POSTAL = Pattern.compile("(?<![0-9])(?:[fF][rR]?-)?([0-9]{2}) ?([0-9]{3})(?![0-9])");
    private static final Pattern BOX = Pattern.compile("(?i)\\b(?:bp|cs|tsa) ?[0-9]+|\\bcedex\\b(?: ?[0-9]{1,2})?");
    private static final Set<String> MONTHS = Set.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    static Asked read(String text) {
        String typed = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = BOX.matcher(typed).replaceAll(" ");
        Matcher code = POSTAL.matcher(plain);
        String postalCode = "";
        if (code.find() && !streetFollows(plain.substring(code.end()))) {
            postalCode = code.group(1) + code.group(2);
            plain = plain.substring(0, code.start()) + "," + plain.substring(code.end());
        }
        List<String> words = new ArrayList<>();
        Set<Integer> breaks = new HashSet<>();
        for (String part : CUT.split(plain)) {
            breaks.add(words.size());
            words.addAll(withoutNumbers(WhereWords.of(part)));
        }
        while (!words.isEmpty() && words.getLast().equals("france")) {
            words.removeLast();
        }
        return new Asked(List.copyOf(words), breaks, postalCode);
    }

    /** « 10400 route des Lacs »: five digits before a street are a house number. */
    private static boolean streetFollows(String after) {
        List<String> next = WhereWords.of(after);
        return !next.isEmpty() && StreetWords.opens(next.getFirst());
    }

    private static List<String> withoutNumbers(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean opens = kept.isEmpty() || StreetWords.isKind(next) || i == words.size() - 1;
            boolean dated = MONTHS.contains(next) || (i > 0 && MONTHS.contains(words.get(i - 1)));
            boolean suffix = i > 0 && kept.isEmpty() && StreetWords.isSuffix(word) && words.size() > i + 1;
            if (!suffix && !(isNumber(word) && opens && !dated && words.size() > 1)) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static boolean isNumber(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String ending = word.substring(digits);
        return digits > 0 && digits <= 5 && (ending.isEmpty() || StreetWords.isSuffix(ending));
    }

    /** The words but for a run of them. */
    List<String> without(int from, int to) {
        List<String> rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(to, words.size()));
        return rest;
    }

    /** True when the text names a street: a kind of street stands before other words. */
    boolean namesStreet() {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (StreetWords.opens(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** True when words from a rank on belong to the name of a street: « avenue de | Bordeaux ». */
    boolean followsStreet(int from) {
        int before = from;
        while (before > 0 && !breaks.contains(before) && StreetWords.isSilent(words.get(before - 1))) {
            before--;
        }
        return before > 0 && !breaks.contains(before) && StreetWords.opens(words.get(before - 1));
    }

    /** True when a text is cut before a word, or a street begins there. */
    boolean begins(int rank) {
        return rank >= words.size() || breaks.contains(rank) || StreetWords.opens(words.get(rank));
    }
}
