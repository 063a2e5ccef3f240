package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.directory.PlaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two places made one.
 *
 * @param kept the place that stayed
 * @param gone the place for which it stands
 * @param keptBefore revision of the place that stayed, before
 * @param goneBefore revision of the place that went
 * @param keptAfter revision that the merge wrote
 * @param by who decided, as the journal names them
 * @param undoneAt when both came back, or absent
 */
record Merge(
        UUID id,
        UUID pair,
        PlaceId kept,
        PlaceId gone,
        long keptBefore,
        long goneBefore,
        long keptAfter,
        Instant at,
        String by,
        @Nullable Instant undoneAt) {}
