package fr.maillage.platform.directory;

import java.time.Instant;

/**
 * A place as it was from one change to the next.
 *
 * @param byFile true when a file made the change
 */
public record Revision(long number, Status status, Instant at, Why why, boolean byFile, Place place) {
    /** What the change left. */
    public enum Status {
        PUBLISHED,
        WITHDRAWN,
        REMOVED
    }
}
