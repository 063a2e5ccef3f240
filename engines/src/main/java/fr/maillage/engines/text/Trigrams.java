package fr.maillage.engines.text;

import java.util.HashSet;
import java.util.Set;

/** Likeness of two texts by the runs of three characters they share (Dice), padded so that ends count too. */
public final class Trigrams {
    private Trigrams() {}

    /** Twice the shared runs over all runs: 1 for equal texts, 0 for nothing in common. Expects folded text. */
    public static double similarity(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        Set<String> leftRuns = of(left);
        Set<String> rightRuns = of(right);
        long shared = leftRuns.stream().filter(rightRuns::contains).count();
        return 2.0 * shared / (leftRuns.size() + rightRuns.size());
    }

    /** The distinct runs of a text, with two spaces before and one after. */
    public static Set<String> of(String text) {
        String padded = "  " + text + " ";
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            runs.add(padded.substring(i, i + 3));
        }
        return runs;
    }
}
