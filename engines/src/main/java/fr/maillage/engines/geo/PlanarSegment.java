package fr.maillage.engines.geo;

/** Distances to short segments on a plane that touches the Earth at the point: exact enough below a hundred kilometres. */
final class PlanarSegment {
    static final double METRES_PER_DEGREE = 111_195.08;

    private PlanarSegment() {}

    /** Metres from a point to a segment, all in degrees, latitude first. */
    static double metres(double latitude, double longitude, double lat1, double lon1, double lat2, double lon2) {
        double shrink = Math.cos(Math.toRadians(latitude));
        double ax = (lon1 - longitude) * shrink;
        double ay = lat1 - latitude;
        double dx = (lon2 - lon1) * shrink;
        double dy = lat2 - lat1;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length, 0, 1);
        return Math.hypot(ax + along * dx, ay + along * dy) * METRES_PER_DEGREE;
    }
}
