package fr.maillage.platform.directory.freshness;

import java.time.DayOfWeek;
import java.util.Map;

/** One field corrected, as a person typed it. */
public sealed interface Correction {
    /** Hours, one text a day; an empty text means closed that day. */
    record Week(Map<DayOfWeek, String> days) implements Correction {
        public Week {
            days = Map.copyOf(days);
        }
    }

    /** Hours that change with the seasons, as one text. */
    record HoursText(String text) implements Correction {}

    /** The numbers that the public may call, the first one first. */
    record Phones(String typed) implements Correction {}

    /** The e-mail addresses that somebody reads. */
    record Emails(String typed) implements Correction {}

    /**
     * Closed for some days.
     *
     * @param from first day, as typed
     * @param to last day, included, as typed
     */
    record Closing(String from, String to, String reason) implements Correction {}
}
