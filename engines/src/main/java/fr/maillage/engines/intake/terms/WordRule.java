package fr.maillage.engines.intake.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that must all be in a text, and words that must not.
 *
 * @param required words, a final star for a prefix
 * @param excluded words, a final star for a prefix
 */
public record WordRule(List<String> required, List<String> excluded) {
    /** Reads {@code word prefix* -excluded}. */
    public static WordRule of(String phrase) {
        List<String> required = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        for (String word : phrase.strip().split(" +")) {
            if (word.startsWith("-")) {
                excluded.add(word.substring(1));
            } else {
                required.add(word);
            }
        }
        return new WordRule(required, excluded);
    }

    /** Whether folded words satisfy the rule. */
    public boolean fits(String[] words) {
        for (String word : required) {
            if (!has(words, word)) {
                return false;
            }
        }
        for (String word : excluded) {
            if (has(words, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(String[] words, String wanted) {
        boolean prefix = wanted.endsWith("*");
        String stem = prefix ? wanted.substring(0, wanted.length() - 1) : wanted;
        for (String word : words) {
            if (prefix ? word.startsWith(stem) : word.equals(stem)) {
                return true;
            }
        }
        return false;
    }
}
