package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.contribution.Writing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person typed in a form, or what the form shows at first: values by name. */
record Typed(Map<String, List<String>> values) {
    Typed {
        values = Map.copyOf(values);
    }

    String one(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : Writing.clean(all.getFirst());
    }

    /** The same, absent rather than empty. */
    @Nullable
    String some(String name) {
        String value = one(name);
        return value.isEmpty() ? null : value;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The lines of a box for several lines. */
    List<String> lines(String name) {
        return one(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static Draft draft() {
        return new Draft();
    }

    /** Values on their way. */
    static final class Draft {
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        Draft with(String name, @Nullable String value) {
            values.put(name, List.of(value == null ? "" : value));
            return this;
        }

        Draft with(String name, List<String> all) {
            values.put(name, List.copyOf(all));
            return this;
        }

        Typed typed() {
            return new Typed(values);
        }
    }
}
