package fr.maillage.engines.hours;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the ordinary hours do not hold: a closure, or other times.
 *
 * <p>It begins and ends when it says, whatever the day it was entered.
 *
 * @param from first day
 * @param until last day, included; null until further notice
 * @param hours times on these days; null when the place is closed
 * @param reason a few words for the public (« travaux »), or null
 */
public record HoursException(
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable OpeningHours hours,
        @Nullable String reason) {

    /** Refuses an exception that ends before it begins; a blank reason is none. */
    public HoursException {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + until);
        }
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** The place is closed from the first to the last day, both included. */
    public static HoursException closure(LocalDate from, @Nullable LocalDate until, @Nullable String reason) {
        return new HoursException(from, until, null, reason);
    }

    /** The place has other times from the first to the last day, both included. */
    public static HoursException hours(
            LocalDate from, @Nullable LocalDate until, OpeningHours hours, @Nullable String reason) {
        return new HoursException(from, until, hours, reason);
    }

    /** Whether the place is closed on these days. */
    public boolean isClosure() {
        return hours == null;
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    long days() {
        return until == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, until) + 1;
    }
}
