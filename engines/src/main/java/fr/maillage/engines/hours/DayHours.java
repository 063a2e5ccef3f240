package fr.maillage.engines.hours;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a place sheet.
 *
 * @param date the day
 * @param intervals when it is open or may be, in order; empty when closed all day
 * @param holiday name of the public holiday, or null
 * @param exception closure or exceptional hours of that day, or null
 * @param holidayToCheck whether the ordinary hours say open on a public holiday that they do not speak of
 */
public record DayHours(
        LocalDate date,
        List<OpenInterval> intervals,
        @Nullable String holiday,
        @Nullable HoursException exception,
        boolean holidayToCheck) {

    /** Takes a copy. */
    public DayHours {
        intervals = List.copyOf(intervals);
    }

    /** Whether nothing is open, nor may be, on that day. */
    public boolean isClosed() {
        return intervals.isEmpty();
    }
}
