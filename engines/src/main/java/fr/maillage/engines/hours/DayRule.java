package fr.maillage.engines.hours;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule, ready to be evaluated.
 *
 * @param days dates it speaks of
 * @param spans its times, empty for the whole day
 * @param state what it says of them
 * @param comment its comment, without quotes
 * @param link how it stands to the rules before it
 * @param selective whether it names any day at all
 */
record DayRule(
        DaySelector days,
        List<Span> spans,
        OpenState.State state,
        @Nullable String comment,
        Link link,
        boolean selective) {

    /** How a rule stands to the rules before it. */
    enum Link {
        /** After {@code ;}: on its days, an opening replaces everything said before. */
        REPLACES,
        /** After {@code ,}: adds to what was said. */
        ADDS,
        /** After {@code ||}: speaks only where nothing is open. */
        FILLS
    }

    DayRule filling() {
        return new DayRule(days, spans, state, comment, Link.FILLS, selective);
    }

    boolean lastsIntoTheNight() {
        return spans.stream().anyMatch(span -> span.end() > Minutes.DAY || span.hasEvent());
    }

    boolean hasEvent() {
        return spans.stream().anyMatch(Span::hasEvent);
    }
}
