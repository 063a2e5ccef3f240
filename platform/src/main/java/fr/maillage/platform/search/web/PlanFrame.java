package fr.maillage.platform.search.web;

import fr.maillage.engines.geo.GeoPoint;
import java.util.List;
import java.util.Locale;

/**
 * The piece of land that a plan shows: its centre and a zoom as on the web maps, where each step halves the metres that
 * one unit covers. Flat around the centre, which at the size of a metropolis is wrong by less than a unit.
 *
 * @param zoom between {@link #FARTHEST} and {@link #NEAREST}
 */
record PlanFrame(GeoPoint centre, int zoom) {
    static final int WIDTH = 560;
    static final int HEIGHT = 480;
    static final int FARTHEST = 7;
    static final int NEAREST = 17;
    /** Nothing is gained by looking closer than the position of a place is known. */
    private static final int CLOSEST_FIT = 15;

    private static final double METRES_PER_UNIT_AT_ZOOM_0 = 156_543.03;
    private static final double METRES_PER_DEGREE = 111_195;
    /** Numbers at the edge must stay whole. */
    private static final double USED = 0.82;

    /** The closest frame that shows all the points. */
    static PlanFrame around(List<GeoPoint> points) {
        double south = points.stream().mapToDouble(GeoPoint::latitude).min().orElse(0);
        double north = points.stream().mapToDouble(GeoPoint::latitude).max().orElse(0);
        double west = points.stream().mapToDouble(GeoPoint::longitude).min().orElse(0);
        double east = points.stream().mapToDouble(GeoPoint::longitude).max().orElse(0);
        GeoPoint centre = new GeoPoint((south + north) / 2, (west + east) / 2);
        for (int zoom = CLOSEST_FIT; zoom > FARTHEST; zoom--) {
            PlanFrame frame = new PlanFrame(centre, zoom);
            boolean fits = (north - south) * METRES_PER_DEGREE / frame.metresPerUnit() <= HEIGHT * USED
                    && (east - west) * frame.metresPerLongitude() / frame.metresPerUnit() <= WIDTH * USED;
            if (fits) {
                return frame;
            }
        }
        return new PlanFrame(centre, FARTHEST);
    }

    double metresPerUnit() {
        return METRES_PER_UNIT_AT_ZOOM_0 * Math.cos(Math.toRadians(centre.latitude())) / (1L << zoom);
    }

    double x(GeoPoint point) {
        return WIDTH / 2.0 + (point.longitude() - centre.longitude()) * metresPerLongitude() / metresPerUnit();
    }

    double y(GeoPoint point) {
        return HEIGHT / 2.0 - (point.latitude() - centre.latitude()) * METRES_PER_DEGREE / metresPerUnit();
    }

    boolean shows(GeoPoint point) {
        double x = x(point);
        double y = y(point);
        return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
    }

    /** The frame a share of its width to the east and of its height to the north. */
    PlanFrame moved(double east, double north) {
        double latitude = centre.latitude() + north * HEIGHT * metresPerUnit() / METRES_PER_DEGREE;
        double longitude = centre.longitude() + east * WIDTH * metresPerUnit() / metresPerLongitude();
        return new PlanFrame(new GeoPoint(Math.clamp(latitude, -85, 85), Math.clamp(longitude, -180, 180)), zoom);
    }

    PlanFrame zoomed(int steps) {
        return new PlanFrame(centre, Math.clamp(zoom + steps, FARTHEST, NEAREST));
    }

    /** How the address tells the centre. */
    String word() {
        return String.format(Locale.ROOT, "%.4f,%.4f", centre.latitude(), centre.longitude());
    }

    private double metresPerLongitude() {
        return METRES_PER_DEGREE * Math.cos(Math.toRadians(centre.latitude()));
    }
}
