package fr.maillage.engines.where;

import fr.maillage.engines.text.EditDistance;

/**
 * A key with what makes it quick to see that another is far from it.
 *
 * @param letters one bit for each letter or digit that it holds
 */
record Spelling(String key, long letters) {
    static Spelling of(String key) {
        long letters = 0;
        for (int i = 0; i < key.length(); i++) {
            letters |= 1L << (key.charAt(i) & 63);
        }
        return new Spelling(key, letters);
    }

    /** True when no more mistakes than allowed lead from one to the other, the first letter being right. */
    boolean isClose(Spelling other, int allowed) {
        return Math.abs(key.length() - other.key.length()) <= allowed
                && key.charAt(0) == other.key.charAt(0)
                && Long.bitCount(letters ^ other.letters) <= 2 * allowed
                && EditDistance.between(key, other.key) <= allowed;
    }
}
