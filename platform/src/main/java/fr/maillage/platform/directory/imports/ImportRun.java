package fr.maillage.platform.directory.imports;

import fr.maillage.platform.identity.Reach;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the directory.
 *
 * @param sourceId stable name of the source, so that its next file updates what this one brought
 * @param problem why the file was refused, in words for the person who sent it
 * @param receivedBy pseudonym of whoever sent the file; empty before that was kept
 * @param appliedBy pseudonym of whoever said « Appliquer » last; empty when nobody did
 * @param reach how far that person's right goes: rows outside are not written
 * @param cursor the last row applied or undone, from which an interrupted work goes on
 */
public record ImportRun(
        UUID id,
        ImportState state,
        String sourceId,
        String fileName,
        String fileHash,
        ImportSummary summary,
        @Nullable String problem,
        String receivedBy,
        String appliedBy,
        Reach reach,
        int cursor,
        Instant receivedAt,
        @Nullable Instant finishedAt) {}
