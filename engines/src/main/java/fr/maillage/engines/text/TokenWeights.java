package fr.maillage.engines.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much a shared word proves, in bits: log2 of the number of texts over the number that hold the word. A few texts
 * say little about rarity, so {@value #PRIOR_TEXTS} imaginary ones are added, of which two hold any given word.
 */
public final class TokenWeights {
    private static final int PRIOR_TEXTS = 1000;
    private static final int PRIOR_HOLDERS = 2;
    private static final double MOST_BITS = 8;
    private static final double LEAST_BITS = 0.3;

    private final Map<String, Integer> holders;
    private final int texts;

    private TokenWeights(Map<String, Integer> holders, int texts) {
        this.holders = holders;
        this.texts = texts;
    }

    /** Counts, for each word, the texts that hold it at least once. */
    public static TokenWeights of(Iterable<List<String>> texts) {
        Map<String, Integer> holders = new HashMap<>();
        int count = 0;
        for (List<String> text : texts) {
            count++;
            for (String token : new HashSet<>(text)) {
                holders.merge(token, 1, Integer::sum);
            }
        }
        return new TokenWeights(holders, count);
    }

    /** Bits of one word, between 0.3 and 8. A word never seen counts as rare. */
    public double bits(String token) {
        double rarity = (double) (texts + PRIOR_TEXTS) / (holders(token) + PRIOR_HOLDERS);
        return Math.clamp(Math.log(rarity) / Math.log(2), LEAST_BITS, MOST_BITS);
    }

    /** How many texts hold the word. */
    public int holders(String token) {
        return holders.getOrDefault(token, 0);
    }
}
