package fr.maillage.engines.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Cells merged downwards: what the first says, those beneath say too. Rows are given in order. */
final class Merged {
    private static final int MOST = 2_000;

    private record Down(String value, long lastRow) {}

    private final Map<Integer, Down> open = new HashMap<>();

    /** This cell goes on in the rows beneath, to that one included. */
    void down(int column, String value, long lastRow) {
        if (column < MOST && !value.isBlank()) {
            open.put(column, new Down(value, lastRow));
        }
    }

    /** The cells of a row, those under a merged cell filled. A row without anything of its own stays empty. */
    List<String> filled(long row, List<String> cells) {
        if (open.isEmpty() || cells.stream().allMatch(String::isBlank)) {
            return cells;
        }
        List<String> filled = new ArrayList<>(cells);
        for (Iterator<Map.Entry<Integer, Down>> all = open.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Integer, Down> one = all.next();
            if (row > one.getValue().lastRow()) {
                all.remove();
                continue;
            }
            while (filled.size() <= one.getKey()) {
                filled.add("");
            }
            if (filled.get(one.getKey()).isBlank()) {
                filled.set(one.getKey(), one.getValue().value());
            }
        }
        return filled;
    }
}
