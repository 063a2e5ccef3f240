package fr.maillage.engines.geo;

import fr.maillage.engines.geo.ShapeFinding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The features of a GeoJSON file (RFC 7946), unread: properties and geometry as they are written. */
final class GeoJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private GeoJson() {}

    /** The features; when the text is no GeoJSON, none and a finding is added. */
    static List<Feature> features(String text, List<ShapeFinding> findings) {
        Optional<JsonNode> root = parse(text);
        if (root.isEmpty() || !root.get().path("features").isArray()) {
            findings.add(
                    new ShapeFinding(
                            0,
                            Problem.NOT_GEOJSON,
                            "",
                            "Ce fichier n’est pas du GeoJSON : il y manque une liste « features ». Exportez-le à nouveau en GeoJSON."));
            return List.of();
        }
        List<Feature> features = new ArrayList<>();
        int rank = 0;
        for (JsonNode feature : root.get().path("features")) {
            rank++;
            features.add(new Feature(rank, feature.path("properties"), feature.path("geometry")));
        }
        return features;
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text.startsWith("\ufeff") ? text.substring(1) : text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** One feature. */
    record Feature(int rank, JsonNode properties, JsonNode geometry) {
        /** A property as text; empty when it is absent or is not a value. */
        String text(String property) {
            JsonNode value = properties.path(property);
            return value.isValueNode() && !value.isNull() ? value.asString().strip() : "";
        }

        String kind() {
            return geometry.path("type").asString("");
        }

        ShapeFinding finding(Problem problem, String name, String message) {
            return new ShapeFinding(rank, problem, name, message);
        }
    }
}
