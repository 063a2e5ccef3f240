package fr.maillage.engines.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where the rows of a JSON document are.
 *
 * @param path names from the root to the array of rows; empty when the root itself is the array, or the document is a
 *     series of objects, one a line
 * @param series whether the document is a series of objects
 * @param members whether the rows are the members of the object found at the path
 * @param arrays for each array of objects at the root, how many objects it holds
 */
record JsonShape(List<String> path, boolean series, boolean members, Map<String, Long> arrays) {
    private static final int DEEPEST = 3;

    boolean hasServicesApart() {
        return arrays.containsKey("structures") && arrays.containsKey("services");
    }

    /** Reads the whole document once when its root is an object, nothing otherwise. */
    static JsonShape of(JsonParser json) {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return new JsonShape(List.of(), false, false, Map.of());
        }
        Walk walk = new Walk();
        walk.object(json, List.of());
        if (json.nextToken() == JsonToken.START_OBJECT) {
            return new JsonShape(List.of(), true, false, Map.of());
        }
        return walk.shape();
    }

    /** Counts the objects of each array near the root. */
    private static final class Walk {
        private final Map<List<String>, Long> arrays = new HashMap<>();
        private final Map<List<String>, Long> objects = new HashMap<>();

        void object(JsonParser json, List<String> path) {
            while (json.nextToken() != JsonToken.END_OBJECT && json.currentToken() != null) {
                List<String> inner = new ArrayList<>(path);
                inner.add(json.currentName());
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_OBJECT) {
                    objects.merge(path, 1L, Long::sum);
                    if (inner.size() < DEEPEST) {
                        object(json, inner);
                    } else {
                        json.skipChildren();
                    }
                } else if (value == JsonToken.START_ARRAY) {
                    array(json, inner);
                }
            }
        }

        private void array(JsonParser json, List<String> path) {
            long count = 0;
            for (JsonToken item = json.nextToken(); item != null && item != JsonToken.END_ARRAY; ) {
                count += item == JsonToken.START_OBJECT ? 1 : 0;
                json.skipChildren();
                item = json.nextToken();
            }
            if (count > 0) {
                arrays.put(path, count);
            }
        }

        JsonShape shape() {
            Map<String, Long> atRoot = new HashMap<>();
            arrays.forEach((path, count) -> {
                if (path.size() == 1) {
                    atRoot.put(path.get(0), count);
                }
            });
            if (atRoot.containsKey("structures")) {
                return new JsonShape(List.of("structures"), false, false, atRoot);
            }
            var largest = arrays.entrySet().stream().max(Map.Entry.comparingByValue());
            if (largest.isPresent()) {
                return new JsonShape(largest.get().getKey(), false, false, atRoot);
            }
            var members = objects.entrySet().stream().max(Map.Entry.comparingByValue());
            boolean many = members.isPresent() && members.get().getValue() > 1;
            return new JsonShape(many ? members.get().getKey() : List.of(), !many, many, atRoot);
        }
    }
}
