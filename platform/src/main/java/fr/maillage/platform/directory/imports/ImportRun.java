package fr.maillage.platform.directory.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the directory.
 *
 * @param sourceId stable name of the source, so that its next file updates what this one brought
 * @param problem why the file was refused, in words for the person who sent it
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
        int cursor,
        Instant receivedAt,
        @Nullable Instant finishedAt) {}
