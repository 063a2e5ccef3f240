package fr.maillage.platform.search;

/** Sets of small whole numbers, one bit each, in words of 64. */
final class Bits {
    private Bits() {}

    static int words(int size) {
        return (size + 63) >>> 6;
    }

    static long[] none(int size) {
        return new long[words(size)];
    }

    static long[] all(int size) {
        long[] bits = none(size);
        java.util.Arrays.fill(bits, -1L);
        if ((size & 63) != 0) {
            bits[bits.length - 1] = (1L << (size & 63)) - 1;
        }
        return bits;
    }

    static void set(long[] bits, int index) {
        bits[index >>> 6] |= 1L << (index & 63);
    }

    static boolean has(long[] bits, int index) {
        return (bits[index >>> 6] & (1L << (index & 63))) != 0;
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Keeps in the first set what the second holds too. */
    static void keep(long[] bits, long[] other) {
        for (int w = 0; w < bits.length; w++) {
            bits[w] &= other[w];
        }
    }

    /** Adds to the first set what the second holds. */
    static void add(long[] bits, long[] other) {
        for (int w = 0; w < bits.length; w++) {
            bits[w] |= other[w];
        }
    }
}
