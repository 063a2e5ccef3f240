package fr.maillage.engines.geo;

/**
 * A point on Earth, WGS 84, in decimal degrees.
 *
 * @param latitude degrees north, between -90 and 90
 * @param longitude degrees east, between -180 and 180
 */
public record GeoPoint(double latitude, double longitude) {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** Refuses values outside the globe, and values that are not numbers. */
    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance in metres (haversine, mean Earth radius of the IUGG, 6,371,008.8 m). */
    public double metresTo(GeoPoint other) {
        double latitudeStep = Math.toRadians(other.latitude - latitude) / 2;
        double longitudeStep = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(latitudeStep), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(longitudeStep), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
