package fr.maillage.platform.directory.duplicates;

import fr.maillage.engines.match.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two places that may be one.
 *
 * @param proposal what the search proposes: to merge, to review, related
 * @param points sum of the reasons
 * @param reasons strongest first
 * @param decidedAt when a person decided, or absent
 * @param decidedBy who, as the journal names them, or absent
 */
public record DuplicatePair(
        UUID id,
        PairKey places,
        Decision proposal,
        int points,
        List<Reason> reasons,
        PairState state,
        Instant foundAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {
    public DuplicatePair {
        reasons = List.copyOf(reasons);
    }
}
