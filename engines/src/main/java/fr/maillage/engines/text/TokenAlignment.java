package fr.maillage.engines.text;

import java.util.List;

/**
 * Two names laid side by side word by word (a weighted, soft Dice; the idea of Monge and Elkan, 1996, made
 * symmetrical): equal words first, then words glued together, initials, and words alike but for a mistake or a cut.
 *
 * @param matched weight of the words that found a partner, mean of both sides, lowered by their likeness
 * @param leftOnly words of the left name without partner
 * @param rightOnly words of the right name without partner
 * @param leftWeight weight of the whole left name
 * @param rightWeight weight of the whole right name
 */
public record TokenAlignment(
        double matched, List<String> leftOnly, List<String> rightOnly, double leftWeight, double rightWeight) {

    /** A word and what sharing it proves, in bits. */
    public record Weighted(String token, double bits) {}

    /** Copies the lists. */
    public TokenAlignment {
        leftOnly = List.copyOf(leftOnly);
        rightOnly = List.copyOf(rightOnly);
    }

    /** Aligns two names; the order of words does not count. */
    public static TokenAlignment of(List<Weighted> left, List<Weighted> right) {
        return new TokenAligner(left, right).align();
    }

    /** Twice the matched weight over both weights, between 0 and 1; 0 when a side is empty. */
    public double dice() {
        return leftWeight <= 0 || rightWeight <= 0 ? 0 : Math.min(1, 2 * matched / (leftWeight + rightWeight));
    }

    /** The matched weight over the lighter side: 1 when one name holds the other. */
    public double containment() {
        return leftWeight <= 0 || rightWeight <= 0 ? 0 : Math.min(1, matched / Math.min(leftWeight, rightWeight));
    }
}
