package fr.maillage.platform.identity;

import java.time.Instant;

/**
 * A line of the journal, as it was written.
 *
 * @param id grows with every line
 * @param actor pseudonym of who did it
 */
public record JournalLine(long id, Instant at, String actor, String action, String subject) {}
