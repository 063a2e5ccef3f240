package fr.maillage.platform.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a place, as everybody may read it.
 *
 * @param name of the place at that moment
 * @param kind what happened
 */
public record PlaceChange(Mark mark, PlaceId place, String slug, String name, Kind kind, Instant at) {
    /** What may happen to a place. */
    public enum Kind {
        PUBLISHED,
        WITHDRAWN,
        REMOVED
    }

    /**
     * Where a change stands among all others.
     *
     * @param seq number of the change of the directory
     * @param place within that change
     * @param revision of that place
     */
    public record Mark(long seq, UUID place, long revision) {
        /** Before everything. */
        public static final Mark START = new Mark(0, new UUID(0, 0), 0);

        /** After everything that a version of the directory holds. */
        public static Mark endOf(long version) {
            return new Mark(version, new UUID(-1, -1), Long.MAX_VALUE);
        }
    }
}
