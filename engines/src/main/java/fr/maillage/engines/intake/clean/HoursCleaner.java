package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.record.PlaceHours;
import java.time.DayOfWeek;
import java.util.Map;

/** Opening hours of a row: one cell, or one cell a day. */
final class HoursCleaner {
    Cleaned<PlaceHours> clean(String cell) {
        return Cleaned.right(new PlaceHours(null, cell, cell));
    }

    Cleaned<PlaceHours> cleanWeek(Map<DayOfWeek, String> days) {
        String joined = days.toString();
        return Cleaned.right(new PlaceHours(null, joined, joined));
    }
}
