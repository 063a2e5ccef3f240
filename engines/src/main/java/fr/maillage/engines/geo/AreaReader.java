package fr.maillage.engines.geo;

import fr.maillage.engines.geo.AreaIndex.AreaReading;
import fr.maillage.engines.geo.ShapeFinding.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.databind.JsonNode;

/** Reads polygons from GeoJSON and refuses, with a sentence, the ones that would answer wrongly. */
final class AreaReader {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final String codeProperty;
    private final String nameProperty;
    private final List<ShapeFinding> findings = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    AreaReader(String codeProperty, String nameProperty) {
        this.codeProperty = codeProperty;
        this.nameProperty = nameProperty;
    }

    AreaReading read(String text) {
        List<Area> areas = new ArrayList<>();
        for (GeoJson.Feature feature : GeoJson.features(text, findings)) {
            area(feature).ifPresent(areas::add);
        }
        return new AreaReading(new AreaIndex(areas), findings);
    }

    private Optional<Area> area(GeoJson.Feature feature) {
        String code = feature.text(codeProperty);
        if (code.isEmpty()) {
            return refuse(
                    feature,
                    Problem.NOT_NAMED,
                    "L’objet n° " + feature.rank() + " n’a pas de propriété « " + codeProperty
                            + " » : dites quelle propriété porte le code.");
        }
        Optional<Geometry> shape = shape(feature, code);
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        if (!codes.add(code)) {
            return refuse(
                    feature,
                    Problem.SAME_CODE,
                    "Un autre objet du fichier a déjà le code « " + code + " » : corrigez l’un des deux.");
        }
        String name = feature.text(nameProperty);
        return Optional.of(new Area(code, name.isEmpty() ? code : name, shape.get()));
    }

    private Optional<Geometry> shape(GeoJson.Feature feature, String code) {
        JsonNode coordinates = feature.geometry().path("coordinates");
        List<Polygon> polygons = new ArrayList<>();
        boolean read =
                switch (feature.kind()) {
                    case "Polygon" -> addPolygon(coordinates, polygons);
                    case "MultiPolygon" -> addPolygons(coordinates, polygons);
                    default -> {
                        refuse(
                                feature,
                                feature.kind().isEmpty() ? Problem.NO_SHAPE : Problem.WRONG_KIND,
                                "« " + code + " » n’est pas une surface (Polygon ou MultiPolygon).");
                        yield true;
                    }
                };
        if (!read) {
            refuse(
                    feature,
                    Problem.NOT_DEGREES,
                    "Le contour de « " + code + " » n’est pas fermé ou n’est pas en degrés (longitude, latitude) :"
                            + " exportez le fichier en WGS 84.");
            return Optional.empty();
        }
        if (polygons.isEmpty()) {
            return Optional.empty();
        }
        Geometry shape = polygons.size() == 1
                ? polygons.getFirst()
                : GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
        if (shape.isEmpty() || !new IsValidOp(shape).isValid()) {
            refuse(
                    feature,
                    Problem.BROKEN_SHAPE,
                    "Le contour de « " + code + " » se croise lui-même : réparez-le dans votre logiciel de cartes.");
            return Optional.empty();
        }
        return Optional.of(shape);
    }

    private static boolean addPolygons(JsonNode coordinates, List<Polygon> polygons) {
        for (JsonNode polygon : coordinates) {
            if (!addPolygon(polygon, polygons)) {
                return false;
            }
        }
        return !coordinates.isEmpty();
    }

    private static boolean addPolygon(JsonNode rings, List<Polygon> polygons) {
        List<LinearRing> read = new ArrayList<>();
        for (JsonNode ring : rings) {
            List<Coordinate> points = new ArrayList<>();
            for (JsonNode position : ring) {
                if (!BarriersReader.isPosition(position)) {
                    return false;
                }
                points.add(new Coordinate(
                        position.get(0).asDouble(), position.get(1).asDouble()));
            }
            if (points.size() < 4 || !points.getFirst().equals2D(points.getLast())) {
                return false;
            }
            read.add(GEOMETRIES.createLinearRing(points.toArray(Coordinate[]::new)));
        }
        if (read.isEmpty()) {
            return false;
        }
        polygons.add(GEOMETRIES.createPolygon(
                read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new)));
        return true;
    }

    private Optional<Area> refuse(GeoJson.Feature feature, Problem problem, String message) {
        findings.add(feature.finding(problem, feature.text(nameProperty), message));
        return Optional.empty();
    }
}
