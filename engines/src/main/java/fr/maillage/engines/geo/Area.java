package fr.maillage.engines.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A named area with its contour: a commune, a neighbourhood, an IRIS, a priority neighbourhood (QPV).
 *
 * @param code its code in the file, unique there
 * @param name its name
 * @param shape its contour, WGS 84, x is the longitude; not to be changed
 */
public record Area(String code, String name, Geometry shape) {
    /** All rings, holes included, for drawing. */
    public List<List<GeoPoint>> rings() {
        List<List<GeoPoint>> rings = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                rings.add(points(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(points(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return rings;
    }

    /** A point that is inside the area, fit for a label. */
    public GeoPoint inside() {
        Coordinate point = shape.getInteriorPoint().getCoordinate();
        return new GeoPoint(point.y, point.x);
    }

    private static List<GeoPoint> points(LinearRing ring) {
        List<GeoPoint> points = new ArrayList<>();
        for (Coordinate coordinate : ring.getCoordinates()) {
            points.add(new GeoPoint(coordinate.y, coordinate.x));
        }
        return points;
    }
}
