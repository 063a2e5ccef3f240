package fr.maillage.engines.geo;

/**
 * The UTM projections of the overseas départements, from metres back to degrees (WGS 84, which their legal systems equal to a
 * few centimetres). Series of Krüger to the third order of the third flattening: better than a millimetre inside a zone.
 */
final class TransverseMercator {
    private static final double AXIS = 6_378_137;
    private static final double N = 0.0016792203863837047;
    private static final double RECTIFYING = AXIS / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double SCALE = 0.9996;
    private static final double[] BETA = {
        N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96, N * N / 48 + N * N * N / 15, 17 * N * N * N / 480
    };
    private static final double[] DELTA = {
        2 * N - 2 * N * N / 3 - 2 * N * N * N, 7 * N * N / 3 - 8 * N * N * N / 5, 56 * N * N * N / 15
    };

    private TransverseMercator() {}

    /** The point at these metres in a zone, 1 to 60. */
    static GeoPoint point(double x, double y, int zone, boolean south) {
        double xi = (south ? y - 10_000_000 : y) / (SCALE * RECTIFYING);
        double eta = (x - 500_000) / (SCALE * RECTIFYING);
        double xi1 = xi;
        double eta1 = eta;
        for (int j = 1; j <= BETA.length; j++) {
            xi1 -= BETA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            eta1 -= BETA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
        }
        double conformal = Math.asin(Math.sin(xi1) / Math.cosh(eta1));
        double latitude = conformal;
        for (int j = 1; j <= DELTA.length; j++) {
            latitude += DELTA[j - 1] * Math.sin(2 * j * conformal);
        }
        double longitude = Math.atan2(Math.sinh(eta1), Math.cos(xi1));
        return new GeoPoint(Math.toDegrees(latitude), zone * 6 - 183 + Math.toDegrees(longitude));
    }
}
