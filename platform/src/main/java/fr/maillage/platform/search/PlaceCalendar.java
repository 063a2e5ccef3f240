package fr.maillage.platform.search;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.HoursException;
import fr.maillage.engines.hours.OpenInterval;
import fr.maillage.engines.hours.OpenState;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.directory.Stop;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When one place, or one service with hours of its own, is open: by its rule, by its dated exceptions and, for a mobile
 * place, by its stops. Places with the same hours share one.
 */
record PlaceCalendar(Schedule schedule, List<Stop> stops) {
    /** A stretch of a day, in minutes after midnight; the end is excluded and may pass 1,440. */
    record Stretch(int from, int to) {}

    static PlaceCalendar of(Place place, HoursContext context) {
        List<Stop> stops = place.stops().stream()
                .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::from))
                .toList();
        return new PlaceCalendar(schedule(place.hours(), place.hours().osm(), context), stops);
    }

    /** A service's own hours inside the exceptions of its place. */
    static PlaceCalendar of(Place place, String ownHours, HoursContext context) {
        return new PlaceCalendar(schedule(place.hours(), ownHours, context), List.of());
    }

    private static Schedule schedule(PlaceHours hours, @Nullable String osm, HoursContext context) {
        List<HoursException> exceptions = new ArrayList<>();
        for (DatedHours dated : hours.exceptions()) {
            String spans = dated.spans();
            if (spans == null) {
                exceptions.add(HoursException.closure(dated.from(), dated.to(), dated.reason()));
            } else {
                OpeningHours.find(spans)
                        .ifPresent(times ->
                                exceptions.add(HoursException.hours(dated.from(), dated.to(), times, dated.reason())));
            }
        }
        OpeningHours rule = osm == null ? null : OpeningHours.find(osm).orElse(null);
        return new Schedule(rule, exceptions, context);
    }

    /** When the public may surely come on a day: not « on appointment », not « to be checked », not unknown. */
    List<Stretch> surelyOpen(LocalDate day) {
        List<Stretch> open = new ArrayList<>();
        for (OpenInterval interval : schedule.intervals(day.minusDays(1))) {
            if (interval.to() > 1_440 && isSure(interval)) {
                open.add(new Stretch(0, interval.to() - 1_440));
            }
        }
        for (OpenInterval interval : schedule.intervals(day)) {
            if (isSure(interval)) {
                open.add(new Stretch(interval.from(), interval.to()));
            }
        }
        for (Stop stop : stops) {
            if (stop.date().equals(day)) {
                open.add(new Stretch(stop.from().toSecondOfDay() / 60, stop.to().toSecondOfDay() / 60));
            }
        }
        return open;
    }

    private static boolean isSure(OpenInterval interval) {
        return interval.state() == OpenState.State.OPEN
                && interval.reason() != OpenState.Reason.APPOINTMENT
                && interval.reason() != OpenState.Reason.HOLIDAY_NOT_STATED;
    }

    /** The state at an instant. A place known by its stops only is closed between them, unknown after the last. */
    OpenState stateAt(ZonedDateTime now) {
        if (stops.isEmpty() || schedule.hours() != null) {
            return schedule.stateAt(now);
        }
        for (Stop stop : stops) {
            ZonedDateTime from = stop.date().atTime(stop.from()).atZone(now.getZone());
            ZonedDateTime to = stop.date().atTime(stop.to()).atZone(now.getZone());
            if (now.isBefore(from)) {
                return new OpenState(OpenState.State.CLOSED, from, null, OpenState.Reason.RULE, null);
            }
            if (now.isBefore(to)) {
                return new OpenState(OpenState.State.OPEN, to, null, OpenState.Reason.RULE, null);
            }
        }
        return schedule.stateAt(now);
    }
}
