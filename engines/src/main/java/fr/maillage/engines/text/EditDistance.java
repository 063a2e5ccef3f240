package fr.maillage.engines.text;

/**
 * Counts the typing mistakes between two words: letters added, dropped, replaced, or two neighbours swapped (optimal
 * string alignment: no stretch is edited twice).
 */
public final class EditDistance {
    private EditDistance() {}

    /** The number of mistakes between two texts, 0 when equal. Time is the product of their lengths. */
    public static int between(String left, String right) {
        int[] twoAgo = new int[right.length() + 1];
        int[] ago = new int[right.length() + 1];
        int[] now = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            ago[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = ago[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(ago[j], now[j - 1]) + 1);
                if (swapped(left, i, right, j)) {
                    now[j] = Math.min(now[j], twoAgo[j - 2] + 1);
                }
            }
            int[] spare = twoAgo;
            twoAgo = ago;
            ago = now;
            now = spare;
        }
        return ago[right.length()];
    }

    /** One minus the mistakes over the longer length: 1 for equal texts, 0 for nothing in common. */
    public static double similarity(String left, String right) {
        int longest = Math.max(left.length(), right.length());
        return longest == 0 ? 1 : 1 - (double) between(left, right) / longest;
    }

    private static boolean swapped(String left, int i, String right, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
