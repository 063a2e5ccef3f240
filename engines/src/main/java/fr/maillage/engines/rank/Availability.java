package fr.maillage.engines.rank;

import java.time.Instant;

/** The first moment when a person can use a place, within the times she gave. Computed by the caller from opening hours. */
public sealed interface Availability {
    /**
     * Usable from this instant.
     *
     * @param instant the beginning; an instant already past means now
     * @param words what the public reads, for example {@code Ouvert, ferme à 17 h}; without a full stop
     */
    record From(Instant instant, String words) implements Availability {}

    /** Never within the times given. */
    record Never() implements Availability {}

    /** The hours are not known. */
    record Unknown() implements Availability {}
}
