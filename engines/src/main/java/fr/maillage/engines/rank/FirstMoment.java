package fr.maillage.engines.rank;

import java.time.Duration;
import java.util.function.Function;

/** The first moment when a place can be used, within the times asked; the same answer to the same question. */
@FunctionalInterface
public interface FirstMoment extends Function<When, Availability> {
    /** What must be left of an opening when one arrives, for help to be given: our own figure. */
    Duration MARGIN = Duration.ofMinutes(15);

    /**
     * The same for somebody who has a way to go: never a moment at which she would arrive before a closed door, or less than
     * {@link #MARGIN} before it closes.
     *
     * @param way how long she takes to come; zero when nobody knows
     */
    default Availability reached(When when, Duration way) {
        return apply(when);
    }
}
