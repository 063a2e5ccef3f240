package fr.maillage.engines.match;

import fr.maillage.engines.text.TokenAlignment.Weighted;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Lays two places side by side, field by field. */
final class Comparer {
    private final NameComparison names;
    private final SpotComparison spots;
    private final LinkComparison links;
    private final Tally tally;
    private final Map<ReadPlace, List<Weighted>> weighed = new IdentityHashMap<>();

    Comparer(Tally tally) {
        this.tally = tally;
        this.names = new NameComparison(tally);
        this.spots = new SpotComparison(tally);
        this.links = new LinkComparison(tally);
    }

    Compared compare(ReadPlace left, ReadPlace right) {
        NameFinding name = names.compare(left, words(left), right, words(right));
        return Compared.of(left, right, name, spots.compare(left, right), links.compare(left, right));
    }

    private List<Weighted> words(ReadPlace place) {
        return weighed.computeIfAbsent(place, tally::weigh);
    }
}
