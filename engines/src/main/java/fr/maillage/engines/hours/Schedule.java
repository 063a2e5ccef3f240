package fr.maillage.engines.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a place is open: its ordinary hours, the days that differ, and the calendar around it.
 *
 * @param hours ordinary hours; null when nobody gave them, and then every answer is "unknown"
 * @param exceptions closures and exceptional hours, in the order they were entered
 * @param context holidays, time zone and position
 */
public record Schedule(@Nullable OpeningHours hours, List<HoursException> exceptions, HoursContext context) {
    private static final int HORIZON_DAYS = 400;

    /** Takes a copy. */
    public Schedule {
        exceptions = List.copyOf(exceptions);
    }

    /** A schedule without exceptions. */
    public static Schedule of(@Nullable OpeningHours hours, HoursContext context) {
        return new Schedule(hours, List.of(), context);
    }

    /** Open, closed or unknown at that instant, until when, and why. */
    public OpenState stateAt(Instant instant) {
        return stateAt(instant.atZone(context.zone()));
    }

    /** Open, closed or unknown at that instant, until when, and why. The instant may be in any zone. */
    public OpenState stateAt(ZonedDateTime instant) {
        ZonedDateTime now = instant.withZoneSameInstant(context.zone());
        ScheduleDay day = day(now.toLocalDate());
        Timeline.Slice slice = day.timeline().at(now.getHour() * 60 + now.getMinute());
        OpenState.Reason reason = day.reason(this, slice);
        return new OpenState(
                slice.state(),
                until(now, day, slice.state()),
                slice.comment(),
                reason,
                isOrdinary(reason) ? null : day.label(this));
    }

    private static boolean isOrdinary(OpenState.Reason reason) {
        return reason == OpenState.Reason.RULE || reason == OpenState.Reason.APPOINTMENT;
    }

    /** Only the state, without the search for the next change. */
    public OpenState.State quickStateAt(Instant instant) {
        LocalDateTime now = LocalDateTime.ofEpochSecond(
                instant.getEpochSecond(), 0, context.zone().getRules().getOffset(instant));
        return day(now.toLocalDate())
                .timeline()
                .at(now.getHour() * 60 + now.getMinute())
                .state();
    }

    /** When the state changes next after that instant, if it does within four hundred days. */
    public Optional<ZonedDateTime> findNextChange(ZonedDateTime instant) {
        return Optional.ofNullable(stateAt(instant).until());
    }

    private @Nullable ZonedDateTime until(ZonedDateTime now, ScheduleDay today, OpenState.State state) {
        int minute = now.getHour() * 60 + now.getMinute();
        Timeline timeline = today.timeline();
        LocalDate date = today.date();
        int horizon = exceptions.isEmpty() && (hours == null || hours.isWeekly()) ? 8 : HORIZON_DAYS;
        for (int days = 0; days <= horizon; days++) {
            for (int i = days == 0 ? timeline.indexAt(minute) + 1 : 0; i < timeline.size(); i++) {
                if (timeline.slice(i).state() != state) {
                    return WallClock.instantAfter(now, date, timeline.start(i));
                }
            }
            date = date.plusDays(1);
            timeline = day(date).timeline();
        }
        return null;
    }

    /** One day of the place sheet, with the name of the holiday and the exception if any. */
    public DayHours hoursOf(LocalDate date) {
        ScheduleDay day = day(date);
        return new DayHours(
                date,
                intervals(date),
                context.region().findHoliday(date).orElse(null),
                day.exception(),
                day.isHolidayUnstated(this));
    }

    /** The next days of the place sheet, the first included. */
    public List<DayHours> days(LocalDate from, int count) {
        List<DayHours> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(hoursOf(from.plusDays(i)));
        }
        return List.copyOf(days);
    }

    /** When the place is open, or may be, from that day on; a night belongs to the day on which it began. */
    public List<OpenInterval> intervals(LocalDate date) {
        return DayIntervals.of(this, date);
    }

    /** Whether the place is surely open during the whole of that time. */
    public boolean isOpenDuring(ZonedDateTime from, ZonedDateTime to) {
        OpenState state = stateAt(from);
        return state.isSurelyOpen() && (state.until() == null || !state.until().isBefore(to));
    }

    /** The best that may be hoped for during that time: open at some moment, else unknown at some moment, else closed. */
    public OpenState.State bestDuring(ZonedDateTime from, ZonedDateTime to) {
        OpenState.State best = OpenState.State.CLOSED;
        ZonedDateTime at = from;
        while (at != null && at.isBefore(to)) {
            OpenState state = stateAt(at);
            if (state.isSurelyOpen()) {
                return OpenState.State.OPEN;
            }
            if (state.state() != OpenState.State.CLOSED) {
                best = OpenState.State.UNKNOWN;
            }
            at = state.until();
        }
        return best;
    }

    ScheduleDay day(LocalDate date) {
        return ScheduleDay.of(this, date);
    }
}
