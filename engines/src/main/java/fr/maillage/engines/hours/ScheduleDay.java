package fr.maillage.engines.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One date of a schedule: its slices, and what made them so. */
record ScheduleDay(
        LocalDate date, Timeline timeline, @Nullable HoursException exception, boolean ordinaryKnown) {

    static final Timeline NOT_KNOWN = Timeline.of(
            new int[] {0}, List.of(new Timeline.Slice(OpenState.State.UNKNOWN, null, OpenState.Reason.NO_HOURS)));

    static ScheduleDay of(Schedule schedule, LocalDate date) {
        HoursException exception = schedule.exceptions().isEmpty() ? null : narrowest(schedule, date);
        if (exception != null) {
            OpeningHours special = exception.hours();
            Timeline timeline = special == null ? Timeline.closed() : special.timeline(date, schedule.context());
            return new ScheduleDay(date, timeline, exception, true);
        }
        OpeningHours hours = schedule.hours();
        return hours == null
                ? new ScheduleDay(date, NOT_KNOWN, null, false)
                : new ScheduleDay(date, hours.timeline(date, schedule.context()), null, true);
    }

    /** A single day of reopening inside a long closure wins; between equals, the last entered. */
    private static @Nullable HoursException narrowest(Schedule schedule, LocalDate date) {
        HoursException best = null;
        for (HoursException exception : schedule.exceptions()) {
            if (exception.holds(date) && (best == null || exception.days() <= best.days())) {
                best = exception;
            }
        }
        return best;
    }

    OpenState.Reason reason(Schedule schedule, Timeline.Slice slice) {
        if (exception != null) {
            return exception.isClosure() ? OpenState.Reason.CLOSURE : OpenState.Reason.EXCEPTIONAL_HOURS;
        }
        if (slice.reason() != OpenState.Reason.RULE) {
            return slice.reason();
        }
        boolean holiday = schedule.context().region().isHoliday(date);
        return switch (slice.state()) {
            case OPEN ->
                Appointments.asked(slice.comment())
                        ? OpenState.Reason.APPOINTMENT
                        : holiday && isHolidayUnstated(schedule)
                                ? OpenState.Reason.HOLIDAY_NOT_STATED
                                : OpenState.Reason.RULE;
            case UNKNOWN -> Appointments.asked(slice.comment()) ? OpenState.Reason.APPOINTMENT : OpenState.Reason.RULE;
            case CLOSED ->
                holiday && timeline.isClosedAllDay() ? OpenState.Reason.PUBLIC_HOLIDAY : OpenState.Reason.RULE;
        };
    }

    @Nullable
    String label(Schedule schedule) {
        if (exception != null) {
            return exception.reason();
        }
        Optional<String> holiday = schedule.context().region().findHoliday(date);
        return holiday.orElse(null);
    }

    /** The hours say open as in any other week: nobody thought of the holiday. */
    boolean isHolidayUnstated(Schedule schedule) {
        OpeningHours hours = schedule.hours();
        if (hours == null
                || exception != null
                || hours.speaksOfPublicHolidays()
                || hours.isAlwaysOpen()
                || !schedule.context().region().isHoliday(date)
                || timeline.isClosedAllDay()) {
            return false;
        }
        HoursContext context = schedule.context();
        return timeline.equals(hours.timeline(date.minusDays(7), context))
                || timeline.equals(hours.timeline(date.plusDays(7), context));
    }
}
