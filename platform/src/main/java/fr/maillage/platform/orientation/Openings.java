package fr.maillage.platform.orientation;

import static fr.maillage.engines.language.Words.mark;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.hours.DayHours;
import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.OpenInterval;
import fr.maillage.engines.hours.OpenState;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.rank.Availability;
import fr.maillage.engines.rank.FirstMoment;
import fr.maillage.engines.rank.When;
import fr.maillage.platform.directory.Stop;
import fr.maillage.platform.ui.French;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When one can come for one need: by the hours of the services that answer it, or by the passages of a place that moves.
 * Only what is sure counts as open; an appointment or a doubt makes the moment unknown, never closed.
 *
 * @param schedules the hours of each service that answers, or of the place
 * @param stops passages at one spot, in order
 * @param now the moment of the question
 */
record Openings(List<Schedule> schedules, List<Stop> stops, ZonedDateTime now) {
    private static final int EVENING = 18 * 60;
    private static final int WEEK = 7;
    /** A service that does not open within these days is not an answer to « n’importe quel jour ». */
    private static final int HORIZON = 60;

    /** A stretch of time during which one can surely come; ends may pass midnight. */
    private record Slot(LocalDateTime from, LocalDateTime to) {}

    /** What one schedule says of the times asked. */
    private record Found(@Nullable Slot slot, boolean doubtful) {}

    Openings {
        schedules = List.copyOf(schedules);
        stops = List.copyOf(stops);
    }

    /** The first moment when one can surely come, within the times asked. */
    Availability first(When when) {
        return first(when, Duration.ZERO);
    }

    /** The same, for somebody who takes so long to come. */
    Availability first(When when, Duration way) {
        Slot best = null;
        Schedule ofBest = null;
        boolean doubtful = false;
        for (Schedule schedule : schedules) {
            Found found = find(schedule, when, way);
            doubtful |= found.doubtful;
            if (found.slot != null && (best == null || found.slot.from.isBefore(best.from))) {
                best = found.slot;
                ofBest = schedule;
            }
        }
        Slot passage = passage(when, way);
        if (passage != null && (best == null || passage.from.isBefore(best.from))) {
            return from(passage, words(passage, mark("De passage {0} de {1} à {2}")));
        }
        if (best != null) {
            boolean already = !best.from.isAfter(local());
            return from(
                    best,
                    already && ofBest != null
                            ? HoursWords.sentence(ofBest, now)
                            : words(best, mark("Ouvert {0} de {1} à {2}")));
        }
        return doubtful ? new Availability.Unknown() : new Availability.Never();
    }

    /** Whether one can surely come at this very moment. */
    boolean openNow() {
        return first(When.NOW) instanceof Availability.From;
    }

    /** The sentence on the card of the place. */
    String sentence() {
        if (first(When.NOW) instanceof Availability.From now) {
            return now.words();
        }
        if (schedules.isEmpty() || !stops.isEmpty()) {
            return first(When.ANY) instanceof Availability.From later
                    ? later.words()
                    : say("Prochain passage non connu. Appelez d’abord");
        }
        return HoursWords.sentence(schedules.getFirst(), now);
    }

    /** True when nobody can tell when to come. */
    boolean unknown() {
        return first(When.ANY) instanceof Availability.Unknown;
    }

    private Availability.From from(Slot slot, String words) {
        return new Availability.From(instant(slot.from), instant(slot.to), words);
    }

    private Instant instant(LocalDateTime moment) {
        return moment.atZone(now.getZone()).toInstant();
    }

    /** True when whoever leaves now finds the door open, and some time before it closes. */
    boolean isReached(Availability.From opening, Duration way) {
        if (way.isZero()) {
            return true;
        }
        Instant arrival = now.toInstant().plus(way);
        Instant inside = arrival.isAfter(opening.instant()) ? arrival : opening.instant();
        return !inside.plus(FirstMoment.MARGIN).isAfter(opening.until());
    }

    private boolean isReached(Slot slot, Duration way) {
        return isReached(from(slot, ""), way);
    }

    private Found find(Schedule schedule, When when, Duration way) {
        if (schedule.hours() == null && schedule.exceptions().isEmpty()) {
            return new Found(null, true);
        }
        if (when == When.NOW) {
            return now(schedule, way);
        }
        boolean doubtful = false;
        int first = when == When.SATURDAY ? 0 : -1;
        for (int ahead : IntStream.rangeClosed(first, days(when)).toArray()) {
            LocalDate date = now.toLocalDate().plusDays(ahead);
            if (when == When.SATURDAY && date.getDayOfWeek() != DayOfWeek.SATURDAY) {
                continue;
            }
            DayHours day = schedule.hoursOf(date);
            for (OpenInterval interval : day.intervals()) {
                Slot slot = within(date, interval.from(), interval.to(), when);
                if (slot != null && !isReached(slot, way)) {
                    continue;
                }
                if (slot != null && isSure(interval)) {
                    return new Found(slot, doubtful);
                }
                doubtful |= slot != null;
            }
        }
        return new Found(null, doubtful);
    }

    private Found now(Schedule schedule, Duration way) {
        OpenState state = schedule.stateAt(now);
        if (state.isSurelyOpen()) {
            Slot slot = new Slot(local(), end(schedule));
            return new Found(isReached(slot, way) ? slot : null, false);
        }
        return new Found(null, state.state() != OpenState.State.CLOSED);
    }

    /** When the opening of this moment ends; a minute from now when no interval tells. */
    private LocalDateTime end(Schedule schedule) {
        LocalDateTime end = local().plusMinutes(1);
        for (int ahead = -1; ahead <= 1; ahead++) {
            LocalDateTime day = now.toLocalDate().plusDays(ahead).atStartOfDay();
            for (OpenInterval interval : schedule.hoursOf(day.toLocalDate()).intervals()) {
                boolean goesOn = !day.plusMinutes(interval.from()).isAfter(end)
                        && day.plusMinutes(interval.to()).isAfter(end);
                end = isSure(interval) && goesOn ? day.plusMinutes(interval.to()) : end;
            }
        }
        return end;
    }

    private @Nullable Slot passage(When when, Duration way) {
        for (Stop stop : stops) {
            long ahead = stop.date().toEpochDay() - now.toLocalDate().toEpochDay();
            boolean rightDay = when != When.SATURDAY || stop.date().getDayOfWeek() == DayOfWeek.SATURDAY;
            if (ahead < 0 || ahead > days(when) || !rightDay) {
                continue;
            }
            Slot slot = within(
                    stop.date(), stop.from().toSecondOfDay() / 60, stop.to().toSecondOfDay() / 60, when);
            if (slot != null && isReached(slot, way) && (when != When.NOW || !slot.from.isAfter(local()))) {
                return slot;
            }
        }
        return null;
    }

    /** The part of a stretch of a day that is still to come and in the times asked. */
    private @Nullable Slot within(LocalDate date, int from, int to, When when) {
        int start = when == When.EVENING ? Math.max(from, EVENING) : from;
        LocalDateTime begins = date.atStartOfDay().plusMinutes(start);
        LocalDateTime ends = date.atStartOfDay().plusMinutes(to);
        LocalDateTime soonest = begins.isBefore(local()) ? local() : begins;
        boolean tooLate = when == When.TODAY && soonest.toLocalDate().isAfter(now.toLocalDate());
        return soonest.isBefore(ends) && !tooLate ? new Slot(soonest, ends) : null;
    }

    private static boolean isSure(OpenInterval interval) {
        return interval.state() == OpenState.State.OPEN
                && interval.reason() != OpenState.Reason.APPOINTMENT
                && interval.reason() != OpenState.Reason.HOLIDAY_NOT_STATED;
    }

    private static int days(When when) {
        return switch (when) {
            case NOW, TODAY -> 0;
            case THIS_WEEK, EVENING -> WEEK - 1;
            case SATURDAY -> 2 * WEEK - 1;
            case ANY -> HORIZON;
        };
    }

    private String words(Slot slot, String sentence) {
        String day = HoursWords.dayName(slot.from.toLocalDate(), now.toLocalDate());
        return say(sentence, day, time(slot.from), time(slot.to));
    }

    private static String time(LocalDateTime moment) {
        return moment.getHour() * 60 + moment.getMinute() == 0
                ? say("minuit")
                : French.time(moment.getHour(), moment.getMinute());
    }

    private LocalDateTime local() {
        return now.toLocalDateTime();
    }
}
