package fr.maillage.engines.hours;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place is open at an instant, and why.
 *
 * @param state open, closed, or nobody can say
 * @param until when the state changes next; null when it does not within four hundred days
 * @param comment remark of the rule, such as « sur rendez-vous »
 * @param reason what decides
 * @param label name of the public holiday or reason of the closure
 */
public record OpenState(
        State state,
        @Nullable ZonedDateTime until,
        @Nullable String comment,
        Reason reason,
        @Nullable String label) {

    /** Open, closed, or unknown: unknown is never shown as open. */
    public enum State {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    /** What decides of a state. */
    public enum Reason {
        /** The ordinary hours. */
        RULE,
        /** Only with an appointment. */
        APPOINTMENT,
        /** The hours say that the place is closed, or has other times, on this public holiday. */
        PUBLIC_HOLIDAY,
        /** The ordinary hours say open, this is a public holiday, and they say nothing of those: to be checked. */
        HOLIDAY_NOT_STATED,
        /** A temporary closure. */
        CLOSURE,
        /** Hours for this date only. */
        EXCEPTIONAL_HOURS,
        /** Open from a time on, and nobody wrote until when. */
        END_NOT_SAID,
        /** The rule depends on school holidays that the calendar does not know yet. */
        CALENDAR_ENDS,
        /** No hours known for this place. */
        NO_HOURS
    }

    /** Whether the public may be told « ouvert » without reserve. */
    public boolean isSurelyOpen() {
        return state == State.OPEN && reason != Reason.APPOINTMENT && reason != Reason.HOLIDAY_NOT_STATED;
    }

    /** Whether the place is surely open and closes within these minutes. */
    public boolean closesWithin(int minutes, ZonedDateTime now) {
        return isSurelyOpen() && until != null && !until.isAfter(now.plusMinutes(minutes));
    }
}
