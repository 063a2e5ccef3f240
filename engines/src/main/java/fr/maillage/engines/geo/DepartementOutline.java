package fr.maillage.engines.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * The simplified outline of a département, good to one or two kilometres: enough to say that a point is in another département,
 * or to draw a plan without tiles; not enough for a border street. Source: Natural Earth, public domain.
 */
public final class DepartementOutline {
    private final String code;
    private final List<double[]> rings;
    private final Box box;

    /**
     * Rings as latitude, longitude, latitude, longitude…, in degrees.
     *
     * @param code of the département, for example {@code 33}
     */
    DepartementOutline(String code, List<double[]> rings) {
        this.code = code;
        this.rings = rings;
        this.box = Box.around(rings);
    }

    /** Code of the département. */
    public String code() {
        return code;
    }

    /** The rings, each closed, for drawing. */
    public List<List<GeoPoint>> rings() {
        List<List<GeoPoint>> copies = new ArrayList<>();
        for (double[] ring : rings) {
            List<GeoPoint> copy = new ArrayList<>(ring.length / 2);
            for (int i = 0; i < ring.length; i += 2) {
                copy.add(new GeoPoint(ring[i], ring[i + 1]));
            }
            copies.add(List.copyOf(copy));
        }
        return copies;
    }

    /** Whether the point is inside the outline. */
    public boolean contains(GeoPoint point) {
        if (!box.contains(point)) {
            return false;
        }
        boolean inside = false;
        for (double[] ring : rings) {
            inside ^= crossesOddly(ring, point.latitude(), point.longitude());
        }
        return inside;
    }

    /** How far the point is from the outline, in metres; zero inside. */
    public double metresOutside(GeoPoint point) {
        if (contains(point)) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        for (double[] ring : rings) {
            for (int i = 2; i < ring.length; i += 2) {
                least = Math.min(
                        least,
                        PlanarSegment.metres(
                                point.latitude(), point.longitude(), ring[i - 2], ring[i - 1], ring[i], ring[i + 1]));
            }
        }
        return least;
    }

    /** Whether the point is inside, or outside by no more than so many metres. */
    public boolean isWithin(GeoPoint point, double metres) {
        double latitudes = metres / PlanarSegment.METRES_PER_DEGREE;
        double longitudes = latitudes / Math.max(0.1, Math.cos(Math.toRadians(point.latitude())));
        return box.grown(latitudes, longitudes).contains(point) && metresOutside(point) <= metres;
    }

    private static boolean crossesOddly(double[] ring, double latitude, double longitude) {
        boolean odd = false;
        for (int i = 2; i < ring.length; i += 2) {
            double y1 = ring[i - 2];
            double y2 = ring[i];
            if (y1 > latitude != y2 > latitude) {
                double x = ring[i - 1] + (latitude - y1) / (y2 - y1) * (ring[i + 1] - ring[i - 1]);
                odd ^= longitude < x;
            }
        }
        return odd;
    }

    /** The least rectangle around the rings. */
    private record Box(double south, double west, double north, double east) {
        static Box around(List<double[]> rings) {
            Box box = new Box(90, 180, -90, -180);
            for (double[] ring : rings) {
                for (int i = 0; i < ring.length; i += 2) {
                    box = new Box(
                            Math.min(box.south, ring[i]),
                            Math.min(box.west, ring[i + 1]),
                            Math.max(box.north, ring[i]),
                            Math.max(box.east, ring[i + 1]));
                }
            }
            return box;
        }

        Box grown(double latitudes, double longitudes) {
            return new Box(south - latitudes, west - longitudes, north + latitudes, east + longitudes);
        }

        boolean contains(GeoPoint point) {
            return point.latitude() >= south
                    && point.latitude() <= north
                    && point.longitude() >= west
                    && point.longitude() <= east;
        }
    }
}
