package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Event;
import fr.maillage.engines.geo.GeoPoint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Sunrise, sunset, dawn and dusk to within two minutes (sunrise equation of the Astronomical Almanac; the sun's upper
 * edge at 0.833 degrees below the horizon, civil twilight at 6 degrees).
 */
final class Sun {
    private static final double J2000 = 2451545.0;

    private Sun() {}

    /** Minutes after local midnight of the four events of a day. */
    record Times(int dawn, int sunrise, int sunset, int dusk) {
        int minutes(Event event) {
            return switch (event) {
                case DAWN -> dawn;
                case SUNRISE -> sunrise;
                case SUNSET -> sunset;
                case DUSK -> dusk;
            };
        }
    }

    /** The events of that day, each moved by the given minutes (a way to try the margin of an unknown position). */
    static Times on(LocalDate date, GeoPoint where, ZoneId zone, int shift) {
        double noon = Math.round(date.toEpochDay() + 2440587.5 + 0.5 - J2000 - 0.0009 + where.longitude() / 360)
                + 0.0009
                - where.longitude() / 360;
        double anomaly = Math.toRadians((357.5291 + 0.98560028 * noon) % 360);
        double center = 1.9148 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly) + 0.0003 * Math.sin(3 * anomaly);
        double longitude = Math.toRadians(Math.toDegrees(anomaly) + center + 180 + 102.9372);
        double transit = J2000 + noon + 0.0053 * Math.sin(anomaly) - 0.0069 * Math.sin(2 * longitude);
        double declination = Math.asin(Math.sin(longitude) * Math.sin(Math.toRadians(23.4397)));
        double day = halfDay(where, declination, -0.833);
        double twilight = halfDay(where, declination, -6);
        return new Times(
                local(transit - twilight, date, zone) + shift,
                local(transit - day, date, zone) + shift,
                local(transit + day, date, zone) + shift,
                local(transit + twilight, date, zone) + shift);
    }

    /** Half the time between the two passages at that height, in days; the poles get a whole night or a whole day. */
    private static double halfDay(GeoPoint where, double declination, double height) {
        double latitude = Math.toRadians(where.latitude());
        double cosine = (Math.sin(Math.toRadians(height)) - Math.sin(latitude) * Math.sin(declination))
                / (Math.cos(latitude) * Math.cos(declination));
        return Math.acos(Math.clamp(cosine, -1, 1)) / (2 * Math.PI);
    }

    private static int local(double julian, LocalDate date, ZoneId zone) {
        double minutesUtc = (julian - 2440587.5 - date.toEpochDay()) * Minutes.DAY;
        int offset = zone.getRules()
                        .getOffset(date.atTime(12, 0).toInstant(ZoneOffset.UTC))
                        .getTotalSeconds()
                / 60;
        return Math.clamp((int) Math.floor(minutesUtc + offset), 0, Minutes.DAY - 1);
    }
}
