package fr.maillage.platform.database;

import java.time.Instant;

/** What came of a restore. */
public sealed interface RestoreOutcome {
    /**
     * The copy is there, and sends nothing until it is told to.
     *
     * @param takenAt the instant of which the backup is the picture
     */
    record Restored(Instant takenAt, int tables, long rows) implements RestoreOutcome {}

    /** Nothing was touched; the sentence says why and what to do. */
    record Refused(String sentence) implements RestoreOutcome {}
}
