package fr.maillage.engines.geo;

import fr.maillage.engines.geo.Barriers.BarriersReading;
import fr.maillage.engines.geo.ShapeFinding.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads barriers (lines) and crossings (points) from GeoJSON; what cannot be read is left out, with a finding. */
final class BarriersReader {
    private final List<ShapeFinding> findings = new ArrayList<>();
    private final List<Barrier> barriers = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private BarriersReader() {}

    static BarriersReading read(String text) {
        BarriersReader reader = new BarriersReader();
        List<GeoJson.Feature> features = GeoJson.features(text, reader.findings);
        features.stream().filter(f -> f.kind().equals("LineString")).forEach(reader::barrier);
        features.stream().filter(f -> f.kind().equals("Point")).forEach(reader::crossing);
        features.stream()
                .filter(f -> !f.kind().equals("LineString") && !f.kind().equals("Point"))
                .forEach(f -> reader.findings.add(f.finding(
                        Problem.WRONG_KIND,
                        f.text("nom"),
                        "Une barrière est une ligne, un passage est un point : cet objet est ignoré.")));
        return new BarriersReading(new Barriers(reader.barriers, reader.crossings), reader.findings);
    }

    private void barrier(GeoJson.Feature feature) {
        String id = feature.text("id");
        List<GeoPoint> line = new ArrayList<>();
        for (JsonNode position : feature.geometry().path("coordinates")) {
            if (!isPosition(position)) {
                findings.add(notDegrees(feature));
                return;
            }
            line.add(point(position));
        }
        if (id.isEmpty()) {
            findings.add(feature.finding(
                    Problem.NOT_NAMED, "", "Cette barrière n’a pas de propriété « id » : elle est ignorée."));
        } else if (line.size() < 2) {
            findings.add(feature.finding(Problem.NO_SHAPE, id, "La barrière « " + id + " » a moins de deux points."));
        } else if (!ids.add(id)) {
            findings.add(feature.finding(Problem.SAME_CODE, id, "Une autre barrière a déjà l’id « " + id + " »."));
        } else {
            barriers.add(new Barrier(id, feature.text("nom").isEmpty() ? id : feature.text("nom"), line));
        }
    }

    private void crossing(GeoJson.Feature feature) {
        JsonNode position = feature.geometry().path("coordinates");
        String name = feature.text("nom");
        if (!isPosition(position)) {
            findings.add(notDegrees(feature));
            return;
        }
        Set<String> crossed = new HashSet<>();
        feature.properties().path("franchit").forEach(id -> crossed.add(id.asString("")));
        if (crossed.isEmpty() || !ids.containsAll(crossed)) {
            findings.add(feature.finding(
                    Problem.UNKNOWN_REFERENCE,
                    name,
                    "Le passage « " + name + " » franchit une barrière inconnue : écrivez son id dans « franchit »."));
            return;
        }
        double extra = Math.max(0, feature.properties().path("metres_en_plus").asDouble(0));
        crossings.add(new Crossing(name, point(position), crossed, modes(feature), extra));
    }

    private Set<TravelMode> modes(GeoJson.Feature feature) {
        Set<TravelMode> modes = EnumSet.noneOf(TravelMode.class);
        for (JsonNode written : feature.properties().path("modes")) {
            String code = written.asString("");
            boolean known = false;
            for (TravelMode mode : TravelMode.values()) {
                if (mode.code().equals(code)) {
                    modes.add(mode);
                    known = true;
                }
            }
            if (!known) {
                findings.add(feature.finding(
                        Problem.UNKNOWN_REFERENCE,
                        feature.text("nom"),
                        "Le mode « " + code + " » est inconnu : walk, cycle, public-transport ou car."));
            }
        }
        return modes;
    }

    private static ShapeFinding notDegrees(GeoJson.Feature feature) {
        return feature.finding(
                Problem.NOT_DEGREES,
                feature.text("nom"),
                "Les coordonnées ne sont pas des degrés (longitude, latitude) : convertissez le fichier en WGS 84.");
    }

    static boolean isPosition(JsonNode position) {
        return position.isArray()
                && position.size() >= 2
                && position.get(0).isNumber()
                && position.get(1).isNumber()
                && Math.abs(position.get(0).asDouble()) <= 180
                && Math.abs(position.get(1).asDouble()) <= 90;
    }

    private static GeoPoint point(JsonNode position) {
        return new GeoPoint(position.get(1).asDouble(), position.get(0).asDouble());
    }
}
