package fr.maillage.platform.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was not asked for the longest time. Its users lock it. */
final class Kept<K, V> extends LinkedHashMap<K, V> {
    private final int most;

    Kept(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
