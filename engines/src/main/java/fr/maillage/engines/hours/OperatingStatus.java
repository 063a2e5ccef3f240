package fr.maillage.engines.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place receives people at all, apart from its weekly hours: a place that is closed has no hours to keep, whatever
 * is still written of them.
 */
public sealed interface OperatingStatus {
    /** It receives, at its hours. */
    record Open() implements OperatingStatus {}

    /**
     * It does not receive for a while: works, leave, a service that is interrupted.
     *
     * @param words as the source says it
     * @param until the last day of the closure, when the source gives it with its year
     */
    record ClosedForNow(String words, @Nullable LocalDate until) implements OperatingStatus {}

    /**
     * It will not receive again.
     *
     * @param words as the source says it
     */
    record ClosedForGood(String words) implements OperatingStatus {}
}
