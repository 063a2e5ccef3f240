package fr.maillage.engines.rank;

import java.time.Instant;

/** The first moment when a person can use a place, within the times she gave. Computed by the caller from opening hours. */
public sealed interface Availability {
    /**
     * Usable from this instant.
     *
     * @param instant the beginning; an instant already past means now
     * @param until the end of this opening; {@link Instant#MAX} when it is not known
     * @param words what the public reads, for example {@code Ouvert, ferme à 17 h}; without a full stop
     */
    record From(Instant instant, Instant until, String words) implements Availability {
        /** An opening whose end is not known. */
        public From(Instant instant, String words) {
            this(instant, Instant.MAX, words);
        }
    }

    /** Never within the times given. */
    record Never() implements Availability {}

    /** The hours are not known. */
    record Unknown() implements Availability {}
}
