package fr.maillage.engines.intake;

import java.util.Arrays;

/** Remembers, for many 64-bit keys, the row where each was first seen. Open addressing; stops learning when full. */
final class LongMap {
    private static final int MOST = 1 << 20;

    private long[] keys = new long[1 << 12];
    private int[] rows = new int[1 << 12];
    private int size;

    /** The row of the first sighting, or zero and the key is remembered with this row. */
    long firstSeen(long key, long row) {
        long used = key == 0 ? 1 : key;
        int at = slot(keys, used);
        if (keys[at] == used) {
            return rows[at];
        }
        if (size < MOST) {
            keys[at] = used;
            rows[at] = (int) Math.min(row, Integer.MAX_VALUE);
            size++;
            if (size > keys.length * 2 / 3) {
                grow();
            }
        }
        return 0;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = Arrays.copyOf(new int[0], oldRows.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                rows[at] = oldRows[i];
            }
        }
    }
}
