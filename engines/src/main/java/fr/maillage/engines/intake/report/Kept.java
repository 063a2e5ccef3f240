package fr.maillage.engines.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the values kept aside by column, with a few examples of each. Bounded in columns and in characters. */
final class Kept {
    private static final int MOST_COLUMNS = 2_000;
    private static final int LONGEST = 80;
    private static final String OTHERS = "Autres colonnes";

    private final int examples;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    Kept(int examples) {
        this.examples = examples;
    }

    private static final class Column {
        private final List<String> first = new ArrayList<>(3);
        private long values;
    }

    void add(Map<String, String> extras) {
        extras.forEach((name, value) -> {
            String known = columns.containsKey(name) || columns.size() < MOST_COLUMNS ? name : OTHERS;
            Column column = columns.computeIfAbsent(known, key -> new Column());
            column.values++;
            if (column.first.size() < examples) {
                String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
                if (!column.first.contains(shown)) {
                    column.first.add(shown);
                }
            }
        });
    }

    List<KeptColumn> list() {
        return columns.entrySet().stream()
                .map(one -> new KeptColumn(one.getKey(), one.getValue().values, one.getValue().first))
                .toList();
    }
}
