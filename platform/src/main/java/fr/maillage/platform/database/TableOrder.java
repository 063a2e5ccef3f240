package fr.maillage.platform.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders tables so that each comes after those it refers to. */
final class TableOrder {
    private final Map<String, Set<String>> needs;
    private final Set<String> done = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();

    private TableOrder(Map<String, Set<String>> needs) {
        this.needs = needs;
    }

    /** The same tables, in order. Refuses tables that refer to one another in a ring. */
    static List<String> of(List<String> tables, Map<String, Set<String>> references) {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        tables.forEach(table -> needs.put(table, references.getOrDefault(table, Set.of())));
        TableOrder order = new TableOrder(needs);
        tables.forEach(order::visit);
        return new ArrayList<>(order.done);
    }

    private void visit(String table) {
        Set<String> wanted = needs.get(table);
        if (wanted == null || done.contains(table)) {
            return;
        }
        if (!open.add(table)) {
            throw new IllegalStateException("tables refer to one another: " + open);
        }
        wanted.stream().filter(other -> !other.equals(table)).forEach(this::visit);
        open.remove(table);
        done.add(table);
    }
}
