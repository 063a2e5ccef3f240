package fr.maillage.engines.cog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person or a file writes for a commune, taken apart: « 33000 Bordeaux Cedex », « MARSEILLE 02 », « Monflanquin (47) ».
 *
 * @param words the words of the name, folded and opened, separated by spaces; empty when there is none
 * @param code five digits (or a Corsican INSEE code) found in the text; empty when there is none
 * @param departement code of a département written beside the name; empty when there is none
 * @param arrondissement the number of the arrondissement, zero when there is none
 */
record PlaceText(String words, String code, String departement, int arrondissement) {
    /** No name of a commune with its postal line is longer; what follows is not read. */
    private static final int LONGEST = 160;

    private static final Set<String> SILENT = Set.of("cedex", "cidex", "mairie", "commune");
    private static final Set<String> LINKS = Set.of("de", "d", "du", "des");
    private static final Set<String> BOXES = Set.of("bp", "cs", "tsa");
    private static final Set<String> CITIES_WITH_ARRONDISSEMENTS = Set.of("paris", "lyon", "marseille");

    static PlaceText read(String text) {
        String folded = NameKeys.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return folded.indexOf(' ') < 0 && !hasDigit(folded) && !SILENT.contains(folded)
                ? new PlaceText(NameKeys.open(folded), "", "", 0)
                : new Reading(folded).result();
    }

    private static boolean hasDigit(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Reads the words one by one; the state is what the next number would mean. */
    private static final class Reading {
        private final List<String> tokens;
        private final List<String> words = new ArrayList<>();
        private String code = "";
        private String departement = "";
        private int arrondissement;

        Reading(String folded) {
            tokens = tokens(folded);
            for (int i = 0; i < tokens.size(); i++) {
                i = read(i);
            }
        }

        PlaceText result() {
            String name = NameKeys.open(String.join(" ", words));
            return new PlaceText(name, code, departement, arrondissement);
        }

        /** Reads the token at this rank and returns the rank of the last token consumed. */
        private int read(int rank) {
            String token = tokens.get(rank);
            String next = rank + 1 < tokens.size() ? tokens.get(rank + 1) : "";
            if (BOXES.contains(token) && isNumber(next)) {
                return rank + 1;
            }
            if (isCode(token)) {
                code = code.isEmpty() ? token : code;
            } else if (isTwoPartCode(token, next)) {
                code = code.isEmpty() ? token + next : code;
                return rank + 1;
            } else if (Character.isDigit(token.charAt(0))) {
                number(token, rank > 0 && tokens.get(rank - 1).equals("cedex"));
            } else if (SILENT.contains(token)) {
                return words.isEmpty() && LINKS.contains(next) ? rank + 1 : rank;
            } else if (!isSilentHere(token, rank, next)) {
                words.add(token);
            }
            return rank;
        }

        /** The country after the name or before the code, and the word « arrondissement » after its number. */
        private boolean isSilentHere(String token, int rank, String next) {
            boolean country = token.equals("france") && !words.isEmpty() && rank == tokens.size() - 1;
            boolean letter = (token.equals("f") || token.equals("fr")) && isCode(next);
            boolean ordinal = arrondissement > 0
                    && (token.startsWith("arr") || token.equals("eme") || token.equals("e") || token.equals("er"));
            return country || letter || ordinal;
        }

        private static boolean isTwoPartCode(String token, String next) {
            return token.length() == 2 && next.length() == 3 && isNumber(token) && isNumber(next);
        }

        private void number(String token, boolean afterCedex) {
            int digits = 0;
            while (digits < token.length() && Character.isDigit(token.charAt(digits))) {
                digits++;
            }
            String ending = token.substring(digits);
            boolean ordinal = Set.of("e", "er", "eme", "ieme", "ere").contains(ending);
            boolean city = !words.isEmpty() && CITIES_WITH_ARRONDISSEMENTS.contains(words.getFirst());
            if (digits > 0 && digits <= 2 && (city || ordinal) && (ordinal || ending.isEmpty())) {
                arrondissement = Integer.parseInt(token.substring(0, digits));
            } else if (afterCedex) {
                return;
            } else if ((ending.isEmpty() && (digits == 2 || digits == 3)) || token.equals("2a") || token.equals("2b")) {
                departement = token.toUpperCase(Locale.ROOT);
            } else if (digits == 4 && ending.isEmpty() && code.isEmpty()) {
                code = "0" + token;
            }
        }
    }

    /** Words, with a code that sticks to a name cut off it: « 30252Cedex ». */
    private static List<String> tokens(String folded) {
        List<String> tokens = new ArrayList<>();
        for (String token : folded.isEmpty() ? new String[0] : folded.split(" ")) {
            if (token.length() > 5 && isNumber(token.substring(0, 5)) && Character.isLetter(token.charAt(5))) {
                tokens.add(token.substring(0, 5));
                tokens.add(token.substring(5));
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static boolean isCode(String token) {
        return token.length() == 5
                && (isNumber(token)
                        || ((token.startsWith("2a") || token.startsWith("2b")) && isNumber(token.substring(2))));
    }

    private static boolean isNumber(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < '0' || token.charAt(i) > '9') {
                return false;
            }
        }
        return !token.isEmpty();
    }
}
