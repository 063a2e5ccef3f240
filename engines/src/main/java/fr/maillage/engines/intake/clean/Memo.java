package fr.maillage.engines.intake.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was computed for a text; forgets everything when full. Not for several threads. */
final class Memo<V> {
    private static final int LONGEST = 400;

    private final int most;
    private final Function<String, V> computing;
    private final Map<String, V> known = new HashMap<>();

    Memo(int most, Function<String, V> computing) {
        this.most = most;
        this.computing = computing;
    }

    V get(String text) {
        if (text.length() > LONGEST) {
            return computing.apply(text);
        }
        V before = known.get(text);
        if (before != null) {
            return before;
        }
        if (known.size() >= most) {
            known.clear();
        }
        V now = computing.apply(text);
        known.put(text, now);
        return now;
    }
}
