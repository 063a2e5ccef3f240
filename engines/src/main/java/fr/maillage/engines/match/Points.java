package fr.maillage.engines.match;

import fr.maillage.engines.geo.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Reads a point from cells: decimal point or comma, two cells or one « latitude, longitude ». */
final class Points {
    private Points() {}

    static @Nullable GeoPoint read(String latitude, String longitude, String both) {
        String[] parts = both.replaceAll("[^0-9.,;\\s+-]", " ").strip().split("[,;\\s]+", 3);
        if ((latitude.isBlank() || longitude.isBlank()) && parts.length == 2) {
            return point(number(parts[0]), number(parts[1]));
        }
        return point(number(latitude), number(longitude));
    }

    private static @Nullable GeoPoint point(double latitude, double longitude) {
        boolean onGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        boolean atOrigin = latitude == 0 && longitude == 0;
        return onGlobe && !atOrigin ? new GeoPoint(latitude, longitude) : null;
    }

    static double number(String text) {
        String trimmed = text.strip().replace(',', '.');
        if (!looksNumeric(trimmed)) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(trimmed);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private static boolean looksNumeric(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || ".+-eE".indexOf(c) >= 0);
    }
}
