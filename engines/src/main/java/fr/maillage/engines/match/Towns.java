package fr.maillage.engines.match;

import fr.maillage.engines.text.Folding;
import fr.maillage.engines.text.Trigrams;
import java.util.HashSet;
import java.util.Set;

/** Compares names of communes as files write them: « ST MEDARD EN JALLES CEDEX », « Saint-Médard-en-Jalles ». */
final class Towns {
    private static final Set<String> SILENT = Set.of(
            "cedex",
            "city",
            "de",
            "du",
            "des",
            "la",
            "le",
            "les",
            "l",
            "d",
            "en",
            "sur",
            "sous",
            "et",
            "a",
            "aux",
            "arrondissement");
    private static final double ALIKE = 0.6;

    private Towns() {}

    static String fold(String town) {
        StringBuilder kept = new StringBuilder();
        for (String word : Folding.fold(town).split(" ")) {
            boolean counts = !word.isEmpty() && !Character.isDigit(word.charAt(0)) && !SILENT.contains(word);
            if (counts) {
                kept.append(kept.isEmpty() ? "" : " ").append(whole(word));
            }
        }
        return kept.toString();
    }

    private static String whole(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }

    static Set<String> words(String town) {
        Set<String> words = new HashSet<>();
        for (String word : town.split(" ")) {
            if (!word.isEmpty()) {
                boolean plural =
                        word.length() > 4 && (word.endsWith("s") || word.endsWith("x")) && !word.endsWith("ss");
                words.add(plural ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    /** Equal, one holding the other, or alike but for a few letters. Expects folded names. */
    static boolean alike(String left, String right) {
        return left.equals(right)
                || (" " + left + " ").contains(" " + right + " ")
                || (" " + right + " ").contains(" " + left + " ")
                || Trigrams.similarity(left, right) >= ALIKE;
    }
}
