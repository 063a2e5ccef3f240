package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Event;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of time of a rule, in minutes after midnight; the end may pass 1,440 (24 h) when it lasts into the night.
 *
 * @param start minutes, or minutes to add to {@code startEvent}
 * @param end minutes, or minutes to add to {@code endEvent}; excluded
 * @param closingUnknown after {@code 18:00+}, nobody knows until when
 */
record Span(
        int start,
        @Nullable Event startEvent,
        int end,
        @Nullable Event endEvent,
        boolean closingUnknown) {

    boolean hasEvent() {
        return startEvent != null || endEvent != null;
    }

    /** The same stretch with the sun's times of that day put in. */
    Span on(Sun.Times sun) {
        if (!hasEvent()) {
            return this;
        }
        int from = startEvent == null ? start : sun.minutes(startEvent) + start;
        int to = endEvent == null ? end : sun.minutes(endEvent) + end;
        if (closingUnknown && endEvent == null && startEvent != null) {
            to = guessedEnd(from);
        }
        return new Span(from, null, to <= from ? to + Minutes.DAY : to, null, closingUnknown);
    }

    /**
     * Until when « from 18:00, end not said » may last. The reference evaluator supposes midnight for a start before 17
     * h, ten hours before 22 h, eight hours after.
     */
    static int guessedEnd(int start) {
        if (start >= 22 * 60) {
            return start + 8 * 60;
        }
        return start >= 17 * 60 ? start + 10 * 60 : Minutes.DAY;
    }
}
