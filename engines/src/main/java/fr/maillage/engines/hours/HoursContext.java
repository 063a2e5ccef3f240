package fr.maillage.engines.hours;

import fr.maillage.engines.geo.GeoPoint;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What opening hours need to know of the world around a place.
 *
 * @param region whose public holidays apply
 * @param schoolHolidays calendar of the place's school zone
 * @param zone time zone of the place
 * @param position where the place is, for sunrise and sunset; without it they are known to within three quarters of an
 *     hour, and that margin is unknown
 */
public record HoursContext(
        HolidayRegion region,
        SchoolHolidays schoolHolidays,
        ZoneId zone,
        @Nullable GeoPoint position) {

    /** A context for a place whose position is not given. */
    public HoursContext(HolidayRegion region, SchoolHolidays schoolHolidays, ZoneId zone) {
        this(region, schoolHolidays, zone, null);
    }

    /** Bordeaux: metropolitan holidays, school zone A, Paris time. */
    public static HoursContext bordeaux() {
        return new HoursContext(
                HolidayRegion.METROPOLE, SchoolHolidays.of(SchoolZone.A), HolidayRegion.METROPOLE.zone());
    }
}
