package fr.maillage.engines.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The spans of a week that is like every other, each with the days on which it comes back: how schema.org and HSDS write
 * hours. Neither can say more, so hours that depend on dates or holidays have none here.
 */
public final class PlainWeek {
    /** A week without any public holiday in France. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);

    private PlainWeek() {}

    /**
     * From one minute of the day to another.
     *
     * @param from minutes since midnight
     * @param to minutes since midnight, 1,440 and more after the end of the day
     */
    public record Span(int from, int to) {
        private static final int HOUR = 60;
        private static final int DAY = 24 * HOUR;

        /** {@code 09:00}. */
        public String opens() {
            return time(from);
        }

        /** {@code 17:30}; one minute before midnight for midnight, which would be the beginning of the same day. */
        public String closes() {
            return to == DAY ? "23:59" : time(to);
        }

        private static String time(int minutes) {
            int ofDay = minutes % DAY;
            return String.format("%02d:%02d", ofDay / HOUR, ofDay % HOUR);
        }
    }

    /** The spans in the order in which they begin to come; none for hours that change from one week to another. */
    public static Map<Span, List<DayOfWeek>> of(OpeningHours hours, HoursContext context) {
        Map<Span, List<DayOfWeek>> spans = new LinkedHashMap<>();
        if (!hours.isWeekly()) {
            return spans;
        }
        Schedule schedule = Schedule.of(hours, context);
        for (DayOfWeek day : DayOfWeek.values()) {
            for (OpenInterval interval : schedule.intervals(MONDAY.plusDays(day.ordinal()))) {
                if (interval.state() == OpenState.State.OPEN) {
                    spans.computeIfAbsent(new Span(interval.from(), interval.to()), span -> new ArrayList<>())
                            .add(day);
                }
            }
        }
        return spans;
    }
}
