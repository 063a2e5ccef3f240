package fr.maillage.engines.geo;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a pair of numbers of a French file is: degrees in either order, Lambert-93, a conic zone, extended Lambert II, web
 * Mercator, nothing (zero), or a point that is not in France. Nothing is believed from the header alone: files swap their columns.
 *
 * @param reading what the two numbers are
 * @param point the point, WGS 84; empty when there is none to be had
 * @param inDepartement whether the point is in the département expected, five kilometres of tolerance included; false when none
 *     was expected or when its outline is not known
 */
public record Coordinates(Reading reading, Optional<GeoPoint> point, boolean inDepartement) {
    private static final double TOLERANCE_METRES = 5_000;
    private static final double COAST_TOLERANCE_METRES = 12_000;

    /** What two numbers can be. */
    public enum Reading {
        /** Degrees: latitude, then longitude. */
        LATITUDE_LONGITUDE("La latitude, puis la longitude, en degrés."),
        /** Degrees: longitude, then latitude. */
        LONGITUDE_LATITUDE("La longitude, puis la latitude, en degrés."),
        /** Metres: Lambert-93. */
        LAMBERT_93("Des mètres en projection Lambert-93."),
        /** Metres: Lambert-93, northing first. */
        LAMBERT_93_SWAPPED("Des mètres en projection Lambert-93, Y avant X."),
        /** Metres: one of the nine conic zones. */
        LAMBERT_ZONE("Des mètres en projection conique conforme (CC42 à CC50)."),
        /** Metres: extended Lambert II. */
        EXTENDED_LAMBERT_2("Des mètres en projection Lambert II étendu."),
        /** Metres: web Mercator. */
        WEB_MERCATOR("Des mètres en projection Web Mercator."),
        /** Metres: UTM, in an overseas département. */
        UTM("Des mètres en projection UTM (outre-mer)."),
        /** Degrees whose decimal point was lost. */
        POINT_LOST("Des degrés dont la virgule a disparu."),
        /** Zero and zero: no point. */
        ZERO("Zéro et zéro : aucun point."),
        /** Numbers that lead to no place in France. */
        OUTSIDE("Ces nombres ne désignent aucun endroit en France."),
        /** Not numbers. */
        UNREADABLE("Ce ne sont pas des nombres.");

        private final String words;

        Reading(String words) {
            this.words = words;
        }

        /** In French, as said to people. */
        public String words() {
            return words;
        }
    }

    /**
     * Reads two cells as a file gives them: « 44,84 », « -0.57° », « 6 421 985,7 ».
     *
     * @param departement code of the département expected; empty when unknown
     */
    public static Coordinates read(String a, String b, String departement) {
        Optional<Double> first = DecimalText.read(a);
        Optional<Double> second = DecimalText.read(b);
        return first.isPresent() && second.isPresent()
                ? read(first.get(), second.get(), departement)
                : new Coordinates(Reading.UNREADABLE, Optional.empty(), false);
    }

    /**
     * Reads two numbers.
     *
     * @param departement code of the département expected; empty when unknown
     */
    public static Coordinates read(double a, double b, String departement) {
        if (!Double.isFinite(a) || !Double.isFinite(b)) {
            return new Coordinates(Reading.UNREADABLE, Optional.empty(), false);
        }
        if (a == 0 && b == 0) {
            return new Coordinates(Reading.ZERO, Optional.empty(), false);
        }
        Optional<GeoPoint> usual = degrees(a, b);
        if (usual.isPresent() && isInside(departement, usual.get())) {
            return new Coordinates(Reading.LATITUDE_LONGITUDE, usual, true);
        }
        return new Attempt(departement).of(a, b);
    }

    /** Tries the readings one by one, from the most to the least usual; the first in the département expected ends the search. */
    private static final class Attempt {
        private final String departement;
        private Optional<Coordinates> best = Optional.empty();

        Attempt(String departement) {
            this.departement = departement;
        }

        Coordinates of(double a, double b) {
            attempt(Reading.LATITUDE_LONGITUDE, () -> degrees(a, b));
            attempt(Reading.LONGITUDE_LATITUDE, () -> degrees(b, a));
            if (Math.max(Math.abs(a), Math.abs(b)) > 1_000) {
                attempt(Reading.LAMBERT_93, () -> lambert93(a, b));
                attempt(Reading.LAMBERT_93_SWAPPED, () -> lambert93(b, a));
                attempt(Reading.LAMBERT_ZONE, () -> zone(a, b));
                attempt(Reading.EXTENDED_LAMBERT_2, () -> lambert2(a, b));
                attempt(Reading.UTM, () -> utm(departement, a, b));
                attempt(Reading.WEB_MERCATOR, () -> mercator(a, b));
                attemptPointLost(a, b);
            }
            return best.orElseGet(() -> new Coordinates(Reading.OUTSIDE, anyPoint(a, b), false));
        }

        private void attempt(Reading reading, Supplier<Optional<GeoPoint>> projection) {
            if (best.isPresent() && best.get().inDepartement()) {
                return;
            }
            Optional<GeoPoint> point = projection.get().filter(Coordinates::isInFrance);
            if (point.isPresent()) {
                Coordinates found = new Coordinates(reading, point, isIn(departement, point.get()));
                best = best.isEmpty() || found.inDepartement() ? Optional.of(found) : best;
            }
        }

        /** Only believed in the département expected: any pair of whole numbers can be divided into France. */
        private void attemptPointLost(double a, double b) {
            if (departement.isEmpty() || a != Math.rint(a) || b != Math.rint(b)) {
                return;
            }
            for (double power = 1e3; power <= 1e8; power *= 10) {
                double scale = power;
                attempt(
                        Reading.POINT_LOST,
                        () -> degrees(a / scale, b / scale).filter(point -> isIn(departement, point)));
                attempt(
                        Reading.POINT_LOST,
                        () -> degrees(b / scale, a / scale).filter(point -> isIn(departement, point)));
            }
        }
    }

    private static Optional<GeoPoint> degrees(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new GeoPoint(latitude, longitude))
                : Optional.empty();
    }

    private static Optional<GeoPoint> lambert93(double x, double y) {
        return x > 50_000 && x < 1_300_000 && y > 6_000_000 && y < 7_200_000
                ? Optional.of(LambertConformal.LAMBERT_93.point(x, y))
                : Optional.empty();
    }

    private static Optional<GeoPoint> zone(double x, double y) {
        int zone = (int) Math.floor(y / 1_000_000) + 41;
        return x > 1_000_000 && x < 2_400_000 && zone >= 42 && zone <= 50
                ? Optional.of(LambertConformal.zone(zone).point(x, y))
                : Optional.empty();
    }

    private static Optional<GeoPoint> lambert2(double x, double y) {
        return x > 0 && x < 1_250_000 && y > 1_600_000 && y < 2_750_000
                ? Optional.of(LambertConformal.EXTENDED_LAMBERT_2.point(x, y))
                : Optional.empty();
    }

    /** Only where the département is known: the same metres are in every zone. */
    private static Optional<GeoPoint> utm(String departement, double x, double y) {
        if (x < 100_000 || x > 900_000 || y < 0 || y > 10_000_000) {
            return Optional.empty();
        }
        return switch (departement) {
            case "971", "972" -> Optional.of(TransverseMercator.point(x, y, 20, false));
            case "973" -> Optional.of(TransverseMercator.point(x, y, 22, false));
            case "974" -> Optional.of(TransverseMercator.point(x, y, 40, true));
            case "976" -> Optional.of(TransverseMercator.point(x, y, 38, true));
            default -> Optional.empty();
        };
    }

    /** Spherical Mercator of web maps, EPSG 3857. */
    private static Optional<GeoPoint> mercator(double x, double y) {
        double radius = 6_378_137;
        double latitude = Math.toDegrees(2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2);
        return degrees(latitude, Math.toDegrees(x / radius));
    }

    private static Optional<GeoPoint> anyPoint(double a, double b) {
        return degrees(a, b).or(() -> degrees(b, a));
    }

    private static boolean isInside(String departement, GeoPoint point) {
        return DepartementOutlines.bundled()
                .find(departement)
                .map(outline -> outline.contains(point))
                .orElse(false);
    }

    private static boolean isIn(String departement, GeoPoint point) {
        return DepartementOutlines.bundled()
                .find(departement)
                .map(outline -> outline.isWithin(point, TOLERANCE_METRES))
                .orElse(false);
    }

    /** In a département, coast included, or in a box around an overseas collectivity. */
    static boolean isInFrance(GeoPoint point) {
        return FrenchBoxes.contain(point)
                && (FrenchBoxes.isCollectivity(point)
                        || DepartementOutlines.bundled().findContaining(point).isPresent()
                        || DepartementOutlines.bundled().listAll().stream()
                                .anyMatch(outline -> outline.isWithin(point, COAST_TOLERANCE_METRES)));
    }
}
