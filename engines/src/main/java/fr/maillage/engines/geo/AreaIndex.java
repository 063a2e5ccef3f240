package fr.maillage.engines.geo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Tells which areas contain a point. A point on a border belongs to every area that touches it; {@link #findContaining} then gives
 * the one whose code comes first, so that the same point always has the same answer. Safe to share between threads.
 */
public final class AreaIndex {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final STRtree tree = new STRtree();

    /** An index of these areas; codes must differ. */
    public AreaIndex(List<Area> areas) {
        for (Area area : areas) {
            if (byCode.put(area.code(), area) != null) {
                throw new IllegalArgumentException("two areas have the code " + area.code());
            }
            tree.insert(
                    area.shape().getEnvelopeInternal(),
                    new Prepared(area, PreparedGeometryFactory.prepare(area.shape())));
        }
        tree.build();
    }

    /**
     * Reads the polygons of a GeoJSON file. What is not a sound polygon in degrees with a code is left out, with a finding.
     *
     * @param codeProperty the property that holds the code, for example {@code code_iris}
     * @param nameProperty the property that holds the name, for example {@code nom}
     */
    public static AreaReading read(String geoJson, String codeProperty, String nameProperty) {
        return new AreaReader(codeProperty, nameProperty).read(geoJson);
    }

    /** The area that contains the point. */
    public Optional<Area> findContaining(GeoPoint point) {
        return listContaining(point).stream().findFirst();
    }

    /** Every area that contains the point, in order of code. */
    public List<Area> listContaining(GeoPoint point) {
        Coordinate coordinate = new Coordinate(point.longitude(), point.latitude());
        Point asked = GEOMETRIES.createPoint(coordinate);
        List<?> near = tree.query(new Envelope(coordinate));
        return near.stream()
                .map(Prepared.class::cast)
                .filter(candidate -> candidate.shape().covers(asked))
                .map(Prepared::area)
                .sorted(Comparator.comparing(Area::code))
                .toList();
    }

    /** The area with this code. */
    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All areas, in the order of the file. */
    public List<Area> listAll() {
        return List.copyOf(byCode.values());
    }

    private record Prepared(Area area, PreparedGeometry shape) {}

    /** What a file of areas holds, and what is wrong with it. */
    public record AreaReading(AreaIndex areas, List<ShapeFinding> findings) {
        /** Keeps its own copy. */
        public AreaReading {
            findings = List.copyOf(findings);
        }
    }
}
