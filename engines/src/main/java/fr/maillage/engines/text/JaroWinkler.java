package fr.maillage.engines.text;

/**
 * Likeness of two short words, between 0 and 1, kind to words that begin alike. Source: M. A. Jaro, “Advances in
 * record-linkage methodology”, JASA 84 (1989); prefix bonus of W. E. Winkler (1990), 0.1 a letter, at most four.
 */
public final class JaroWinkler {
    private static final double PREFIX_BONUS = 0.1;
    private static final int PREFIX_MOST = 4;

    private JaroWinkler() {}

    /** 1 for equal words, 0 when no letter is shared near its place. */
    public static double similarity(String left, String right) {
        double jaro = jaro(left, right);
        int prefix = 0;
        int most = Math.min(PREFIX_MOST, Math.min(left.length(), right.length()));
        while (prefix < most && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_BONUS * (1 - jaro);
    }

    private static double jaro(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        int reach = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        boolean[] leftTaken = new boolean[left.length()];
        boolean[] rightTaken = new boolean[right.length()];
        int common = 0;
        for (int i = 0; i < left.length(); i++) {
            int end = Math.min(right.length(), i + reach + 1);
            for (int j = Math.max(0, i - reach); j < end; j++) {
                if (!rightTaken[j] && left.charAt(i) == right.charAt(j)) {
                    leftTaken[i] = true;
                    rightTaken[j] = true;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        double swaps = outOfOrder(left, leftTaken, right, rightTaken) / 2.0;
        return ((double) common / left.length() + (double) common / right.length() + (common - swaps) / common) / 3;
    }

    private static int outOfOrder(String left, boolean[] leftTaken, String right, boolean[] rightTaken) {
        int j = 0;
        int moved = 0;
        for (int i = 0; i < left.length(); i++) {
            if (leftTaken[i]) {
                while (!rightTaken[j]) {
                    j++;
                }
                if (left.charAt(i) != right.charAt(j)) {
                    moved++;
                }
                j++;
            }
        }
        return moved;
    }
}
