package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.directory.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people said once for all: these two are not one place. It holds for the places that stand for them today.
 *
 * @param apart pairs of places that are not one
 * @param standIns places that were merged, with the one that stands for each
 */
public record Settled(Set<PairKey> apart, Map<PlaceId, PlaceId> standIns) {
    public Settled {
        apart = Set.copyOf(apart);
        standIns = Map.copyOf(standIns);
    }

    /** From pairs as they were said, whatever was merged since. */
    static Settled of(List<PairKey> said, Map<PlaceId, PlaceId> standIns) {
        return new Settled(
                said.stream()
                        .filter(pair -> !pair.isOne(standIns))
                        .map(pair -> pair.now(standIns))
                        .collect(Collectors.toSet()),
                standIns);
    }

    /** True when somebody said that these two are not one place. */
    public boolean keepsApart(PlaceId one, PlaceId other) {
        PlaceId first = standInOf(one);
        PlaceId second = standInOf(other);
        return !first.equals(second) && apart.contains(PairKey.of(first, second));
    }

    /** The place that stands for another: itself unless it was merged. */
    public PlaceId standInOf(PlaceId place) {
        return standIns.getOrDefault(place, place);
    }
}
