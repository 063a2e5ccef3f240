package fr.maillage.engines.match;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Lays two places side by side, field by field. */
final class Comparer {
    private final NameComparison names;
    private final SpotComparison spots;
    private final LinkComparison links;
    private final Tally tally;
    private final Map<ReadPlace, Weighed> weighed = new IdentityHashMap<>();

    Comparer(List<ReadPlace> places, Tally tally) {
        this.tally = tally;
        this.names = new NameComparison();
        this.spots = new SpotComparison(tally);
        this.links = new LinkComparison(tally);
        for (ReadPlace place : places) {
            weighed.put(place, Weighed.of(place, tally));
        }
    }

    Compared compare(ReadPlace left, ReadPlace right) {
        Weighed one = weigh(left);
        Weighed other = weigh(right);
        return Compared.of(
                left, right, names.compare(one, other), spots.compare(one, other), links.compare(left, right));
    }

    private Weighed weigh(ReadPlace place) {
        Weighed known = weighed.get(place);
        return known == null ? Weighed.of(place, tally) : known;
    }
}
