package fr.maillage.engines.intake.read;

import fr.maillage.engines.text.Pieces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One JSON object as named texts: nested names joined by dots, lists by bars, GeoJSON points as latitude and longitude
 * (RFC 7946 writes the longitude first). Null is the same as absent.
 */
final class JsonFlattener {
    private static final int DEEPEST = 6;
    /** Lists of free texts of our own files, whose items may contain what cuts a cell. */
    private static final Set<String> TEXTS = Set.of(
            "a_apporter",
            "horaires_exceptionnels",
            "services_locaux",
            "autres_formations_labels",
            "autres_noms",
            "langues");

    private final JsonParser json;
    private final Map<String, String> cells = new LinkedHashMap<>();

    private JsonFlattener(JsonParser json) {
        this.json = json;
    }

    /** Flattens the object whose opening token is current. */
    static Map<String, String> flatten(JsonParser json) {
        JsonFlattener flattener = new JsonFlattener(json);
        flattener.object("", 0);
        return flattener.cells;
    }

    private void object(String prefix, int depth) {
        while (json.nextToken() != JsonToken.END_OBJECT && json.currentToken() != null) {
            String name = json.currentName();
            boolean wrapper = prefix.isEmpty() && (name.equals("properties") || name.equals("fields"));
            value(wrapper ? "" : prefix + name, json.nextToken(), depth);
        }
    }

    private void value(String name, JsonToken token, int depth) {
        switch (token) {
            case START_OBJECT -> {
                if (depth < DEEPEST) {
                    object(name.isEmpty() ? "" : name + ".", depth + 1);
                } else {
                    json.skipChildren();
                }
            }
            case START_ARRAY -> array(name);
            case VALUE_NULL -> put(name, "");
            case VALUE_TRUE -> put(name, "Oui");
            case VALUE_FALSE -> put(name, "Non");
            default -> put(name, json.getString());
        }
    }

    private void put(String name, String text) {
        boolean frame = name.equals("geometry.type")
                || (name.equals("type") && text.equals("Feature"))
                || (name.equals("geometry") && text.isEmpty());
        if (frame) {
            return;
        }
        String before = cells.putIfAbsent(name, text);
        if (before != null && before.isEmpty()) {
            cells.put(name, text);
        }
    }

    private void array(String name) {
        if (name.endsWith("coordinates")) {
            coordinates(name.substring(0, name.length() - "coordinates".length()));
            return;
        }
        StringJoiner joined = new StringJoiner("|");
        boolean texts = TEXTS.contains(name) || name.startsWith("source_");
        for (JsonToken item = json.nextToken(); item != null && item != JsonToken.END_ARRAY; item = json.nextToken()) {
            if (item == JsonToken.START_OBJECT) {
                StringJoiner members = new StringJoiner(", ");
                flatten(json).forEach((key, text) -> {
                    if (!text.isEmpty()) {
                        members.add(key + " : " + text);
                    }
                });
                joined.add(members.toString());
            } else if (item == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else if (item != JsonToken.VALUE_NULL) {
                joined.add(texts ? Pieces.kept(json.getString()) : json.getString());
            }
        }
        put(name, joined.toString());
    }

    /** A point, or the middle of the box around any other shape. */
    private void coordinates(String prefix) {
        double[] box = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        String[] point = new String[2];
        int depth = 1;
        int rank = 0;
        int numbers = 0;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            if (token == null) {
                return;
            }
            if (token == JsonToken.START_ARRAY) {
                depth++;
                rank = 0;
            } else if (token == JsonToken.END_ARRAY) {
                depth--;
            } else if (token.isNumeric() && rank < 2) {
                double number = json.getDoubleValue();
                box[2 * rank] = Math.min(box[2 * rank], number);
                box[2 * rank + 1] = Math.max(box[2 * rank + 1], number);
                point[rank] = json.getString();
                rank++;
                numbers++;
            }
        }
        if (numbers >= 2) {
            put(name(prefix, "latitude"), numbers == 2 ? point[1] : "" + (box[2] + box[3]) / 2);
            put(name(prefix, "longitude"), numbers == 2 ? point[0] : "" + (box[0] + box[1]) / 2);
        }
    }

    private static String name(String prefix, String axis) {
        return prefix.equals("geometry.") ? axis : prefix + axis;
    }
}
