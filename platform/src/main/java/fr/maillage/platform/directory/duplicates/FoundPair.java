package fr.maillage.platform.directory.duplicates;

import fr.maillage.engines.match.Decision;
import fr.maillage.engines.match.ScoredPair;
import fr.maillage.platform.directory.PlaceId;
import java.util.List;

/** What a search says of two places. */
record FoundPair(PairKey places, Decision proposal, int points, List<Reason> reasons) {
    static FoundPair of(ScoredPair pair) {
        return new FoundPair(
                PairKey.of(PlaceId.of(pair.left().id()), PlaceId.of(pair.right().id())),
                pair.decision(),
                pair.points(),
                pair.evidence().stream()
                        .map(one -> new Reason(one.words(), one.points()))
                        .toList());
    }
}
