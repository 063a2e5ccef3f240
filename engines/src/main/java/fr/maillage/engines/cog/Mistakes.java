package fr.maillage.engines.cog;

/** Counts typing mistakes between two keys: insertion, omission, substitution, two letters exchanged (Damerau’s restricted distance). */
final class Mistakes {
    private Mistakes() {}

    /** How many mistakes a word of this length bears without becoming another word. */
    static int allowed(String key) {
        if (key.length() <= 4) {
            return 0;
        }
        return key.length() <= 7 ? 1 : 2;
    }

    /** The set of letters and digits of a key, one bit each: a cheap bound of the distance. */
    static long letters(String key) {
        long set = 0;
        for (int i = 0; i < key.length(); i++) {
            set |= 1L << (key.charAt(i) & 63);
        }
        return set;
    }

    /** The number of mistakes, or any larger number than {@code limit} when there are more. */
    static int between(String a, String b, int limit) {
        int width = b.length() + 1;
        int[] beforeLast = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] recycled = beforeLast;
            beforeLast = last;
            last = row;
            row = recycled;
        }
        return last[b.length()];
    }
}
