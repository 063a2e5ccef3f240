package fr.maillage.engines.hours;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The school holidays of one zone, as imported: they are decided by order of the ministry, never computed.
 *
 * <p>The calendar is known from its first to its last day included. Outside, nobody can say whether a day is a school
 * holiday, and {@link #on} answers {@link Answer#UNKNOWN}.
 *
 * @param knownFrom first day the calendar speaks of
 * @param knownUntil last day the calendar speaks of
 * @param periods holidays, in order of their first day
 */
public record SchoolHolidays(LocalDate knownFrom, LocalDate knownUntil, List<Period> periods) {

    /** Whether a day is a school holiday. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * One holiday.
     *
     * @param name French name, « Vacances d’hiver »
     * @param first first whole day without school (the day after the last class)
     * @param last last day without school (the day before the return)
     */
    public record Period(String name, LocalDate first, LocalDate last) {
        /** Refuses a period that ends before it begins. */
        public Period {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(name + " ends before it begins: " + first + " to " + last);
            }
        }

        boolean holds(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /** Sorts the periods. Refuses a calendar that ends before it begins. */
    public SchoolHolidays {
        if (knownUntil.isBefore(knownFrom)) {
            throw new IllegalArgumentException("calendar ends before it begins: " + knownFrom + " to " + knownUntil);
        }
        periods = periods.stream().sorted(Comparator.comparing(Period::first)).toList();
    }

    /** A calendar that knows nothing: every day is unknown. */
    public static SchoolHolidays unknown() {
        LocalDate never = LocalDate.of(1, 1, 1);
        return new SchoolHolidays(never, never, List.of());
    }

    /** The bundled official calendar of that zone (see {@link SchoolCalendarFile}). */
    public static SchoolHolidays of(SchoolZone zone) {
        return SchoolCalendarFile.bundled(zone);
    }

    /** Whether that day is a school holiday, or unknown outside the calendar. */
    public Answer on(LocalDate date) {
        if (date.isBefore(knownFrom) || date.isAfter(knownUntil)) {
            return Answer.UNKNOWN;
        }
        return findPeriod(date).isPresent() ? Answer.YES : Answer.NO;
    }

    /** The holiday that holds this day, if any. */
    public Optional<Period> findPeriod(LocalDate date) {
        int low = 0;
        int high = periods.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Period period = periods.get(middle);
            if (date.isBefore(period.first())) {
                high = middle - 1;
            } else if (date.isAfter(period.last())) {
                low = middle + 1;
            } else {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }
}
