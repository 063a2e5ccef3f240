package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.List;

/** An OSM value being put together from statements. */
final class OsmDraft {
    private final List<String> rules = new ArrayList<>();
    private final List<String> separators = new ArrayList<>();

    /** A rule that replaces what was said of its days. */
    void rule(String rule) {
        add("; ", rule);
    }

    /** A rule that adds to what was said. */
    void addition(String rule) {
        add(", ", rule);
    }

    /** A rule for when nothing else is open. */
    void fallback(String rule) {
        add(" || ", rule);
    }

    private void add(String separator, String rule) {
        if (!rule.isBlank() && !rules.contains(rule)) {
            rules.add(rule);
            separators.add(separator);
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Takes out the rules that the grammar refuses, and gives them back. */
    List<String> dropRefused() {
        List<String> refused = new ArrayList<>();
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (!OsmGrammar.read(rules.get(i)).accepted()) {
                refused.addFirst(rules.remove(i));
                separators.remove(i);
            }
        }
        return refused;
    }

    String osm() {
        StringBuilder osm = new StringBuilder();
        for (int i = 0; i < rules.size(); i++) {
            osm.append(i == 0 ? "" : separators.get(i)).append(rules.get(i));
        }
        return osm.toString();
    }
}
