package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Place;
import java.time.Instant;

/** What a link opens. */
public sealed interface LinkState {
    /** The sheet of the place, to vouch for. */
    record Open(Place place, Instant expiresAt) implements LinkState {}

    /**
     * It has served, or is too old, or another one took its place.
     *
     * @param justUsed true within minutes after its holder used it, who may then go on
     */
    record Over(Place place, Why why, boolean justUsed) implements LinkState {
        /** Why it opens nothing any more. */
        public enum Why {
            USED,
            EXPIRED,
            REPLACED
        }
    }

    /** There is no such link, or no such place any more. */
    record Unknown() implements LinkState {}
}
