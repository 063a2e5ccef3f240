package fr.maillage.platform.search;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.platform.directory.Place;
import java.util.Arrays;
import java.util.List;

/**
 * Where places are, as points of a unit sphere: the straight chord between two of them grows with the great-circle
 * distance and costs three multiplications, so that a hundred thousand are ordered without one sine.
 */
final class Nearest {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final int[] southToNorth;
    private final double[] latitudes;

    /** A point of departure on the unit sphere. */
    record Origin(GeoPoint point, double x, double y, double z) {
        static Origin of(GeoPoint point) {
            double latitude = Math.toRadians(point.latitude());
            double longitude = Math.toRadians(point.longitude());
            return new Origin(
                    point,
                    Math.cos(latitude) * Math.cos(longitude),
                    Math.cos(latitude) * Math.sin(longitude),
                    Math.sin(latitude));
        }
    }

    Nearest(List<Place> places) {
        x = new double[places.size()];
        y = new double[places.size()];
        z = new double[places.size()];
        double[] latitude = new double[places.size()];
        Arrays.fill(x, Double.NaN);
        for (int i = 0; i < x.length; i++) {
            GeoPoint point = places.get(i).location().point();
            latitude[i] = point == null ? Double.NaN : point.latitude();
            if (point != null) {
                Origin spot = Origin.of(point);
                x[i] = spot.x();
                y[i] = spot.y();
                z[i] = spot.z();
            }
        }
        southToNorth = java.util.stream.IntStream.range(0, x.length)
                .filter(i -> !Double.isNaN(latitude[i]))
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(i -> latitude[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        latitudes = Arrays.stream(southToNorth).mapToDouble(i -> latitude[i]).toArray();
    }

    /** Square of the chord from the origin, on a sphere of radius one; infinite for a place without a point. */
    double chord2(Origin origin, int place) {
        double dx = x[place] - origin.x();
        if (Double.isNaN(dx)) {
            return Double.POSITIVE_INFINITY;
        }
        double dy = y[place] - origin.y();
        double dz = z[place] - origin.z();
        return dx * dx + dy * dy + dz * dz;
    }

    /** The places at most so far from the origin as the crow flies; a place without a point is in no circle. */
    long[] within(Origin origin, int metres) {
        long[] found = Bits.none(x.length);
        double angle = metres / EARTH_RADIUS_METRES;
        double chord = 2 * Math.sin(Math.min(angle, Math.PI) / 2);
        double degrees = Math.toDegrees(angle) + 1e-6;
        int from = firstAtLeast(origin.point().latitude() - degrees);
        double north = origin.point().latitude() + degrees;
        for (int i = from; i < latitudes.length && latitudes[i] <= north; i++) {
            if (chord2(origin, southToNorth[i]) <= chord * chord) {
                Bits.set(found, southToNorth[i]);
            }
        }
        return found;
    }

    private int firstAtLeast(double latitude) {
        int found = Arrays.binarySearch(latitudes, latitude);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && latitudes[found - 1] == latitude) {
            found--;
        }
        return found;
    }
}
