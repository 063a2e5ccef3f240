package fr.maillage.engines.geo;

/**
 * The Lambert conformal conic projections of French files, from metres back to degrees. Formulas: IGN, algorithms ALG0002,
 * ALG0004 (NTG 71); constants: EPSG 2154 (Lambert-93), 3942 to 3950 (conformal conics of nine zones), 27572 (extended Lambert II).
 */
final class LambertConformal {
    private static final Ellipsoid GRS_80 = new Ellipsoid(6_378_137, 1 / 298.257222101);
    private static final Ellipsoid CLARKE_1880_IGN = new Ellipsoid(6_378_249.2, 1 / 293.4660212936269);
    private static final double PARIS_MERIDIAN = 2.33722917;

    /** EPSG 2154, the legal projection of metropolitan France. */
    static final LambertConformal LAMBERT_93 = secant(44, 49, 46.5, 700_000, 6_600_000);

    /** EPSG 27572, found in older files. Its ellipsoid is shifted to WGS 84 by the three published parameters, good to a few metres. */
    static final LambertConformal EXTENDED_LAMBERT_2 =
            new LambertConformal(CLARKE_1880_IGN, 45.89891889, 47.69601444, 46.8, PARIS_MERIDIAN, 600_000, 2_200_000);

    private final Ellipsoid ellipsoid;
    private final double exponent;
    private final double scale;
    private final double meridian;
    private final double xs;
    private final double ys;

    private LambertConformal(
            Ellipsoid ellipsoid,
            double parallel1,
            double parallel2,
            double origin,
            double meridian,
            double falseEast,
            double falseNorth) {
        this.ellipsoid = ellipsoid;
        double p1 = Math.toRadians(parallel1);
        double p2 = Math.toRadians(parallel2);
        double iso1 = ellipsoid.isometric(p1);
        exponent = Math.log(ellipsoid.normal(p2) * Math.cos(p2) / (ellipsoid.normal(p1) * Math.cos(p1)))
                / (iso1 - ellipsoid.isometric(p2));
        scale = ellipsoid.normal(p1) * Math.cos(p1) / exponent * Math.exp(exponent * iso1);
        this.meridian = meridian;
        xs = falseEast;
        ys = falseNorth + scale * Math.exp(-exponent * ellipsoid.isometric(Math.toRadians(origin)));
    }

    private static LambertConformal secant(
            double parallel1, double parallel2, double origin, double falseEast, double falseNorth) {
        return new LambertConformal(GRS_80, parallel1, parallel2, origin, 3, falseEast, falseNorth);
    }

    /** One of the nine zones, 42 to 50: the latitude of the middle of the zone, in degrees. */
    static LambertConformal zone(int latitude) {
        return secant(latitude - 0.75, latitude + 0.75, latitude, 1_700_000, (latitude - 41) * 1_000_000 + 200_000);
    }

    /** The point at these metres, WGS 84. */
    GeoPoint point(double x, double y) {
        double radius = Math.hypot(x - xs, y - ys);
        double angle = Math.atan((x - xs) / (ys - y));
        double longitude = meridian + Math.toDegrees(angle / exponent);
        double latitude = ellipsoid.latitude(-Math.log(Math.abs(radius / scale)) / exponent);
        return ellipsoid.equals(CLARKE_1880_IGN)
                ? shifted(latitude, Math.toRadians(longitude))
                : new GeoPoint(Math.toDegrees(latitude), longitude);
    }

    /** From the older French datum (NTF) to WGS 84 through geocentric coordinates: −168, −60, +320 metres (IGN, NTG 80). */
    private static GeoPoint shifted(double latitude, double longitude) {
        double normal = CLARKE_1880_IGN.normal(latitude);
        double x = normal * Math.cos(latitude) * Math.cos(longitude) - 168;
        double y = normal * Math.cos(latitude) * Math.sin(longitude) - 60;
        double z = normal * (1 - CLARKE_1880_IGN.eccentricity2()) * Math.sin(latitude) + 320;
        double distance = Math.hypot(x, y);
        double result = Math.atan2(z, distance * (1 - GRS_80.eccentricity2()));
        for (int i = 0; i < 6; i++) {
            result = Math.atan2(z + GRS_80.eccentricity2() * GRS_80.normal(result) * Math.sin(result), distance);
        }
        return new GeoPoint(Math.toDegrees(result), Math.toDegrees(Math.atan2(y, x)));
    }

    /** An ellipsoid by its half great axis in metres and its flattening. */
    private record Ellipsoid(double axis, double flattening) {
        double eccentricity2() {
            return flattening * (2 - flattening);
        }

        double normal(double latitude) {
            return axis / Math.sqrt(1 - eccentricity2() * Math.pow(Math.sin(latitude), 2));
        }

        double isometric(double latitude) {
            double e = Math.sqrt(eccentricity2());
            double s = e * Math.sin(latitude);
            return Math.log(Math.tan(Math.PI / 4 + latitude / 2) * Math.pow((1 - s) / (1 + s), e / 2));
        }

        double latitude(double isometric) {
            double e = Math.sqrt(eccentricity2());
            double latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
            for (int i = 0; i < 8; i++) {
                double s = e * Math.sin(latitude);
                latitude = 2 * Math.atan(Math.pow((1 + s) / (1 - s), e / 2) * Math.exp(isometric)) - Math.PI / 2;
            }
            return latitude;
        }
    }
}
