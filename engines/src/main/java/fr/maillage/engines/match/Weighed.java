package fr.maillage.engines.match;

import fr.maillage.engines.text.TokenAlignment.Weighted;
import java.util.List;

/**
 * A place with how common its values are in the data at hand.
 *
 * @param words words of its name with what sharing each proves
 * @param nameHolders places of one file that bear the whole name
 * @param pointHolders places of one file on this very point
 * @param townBits what it proves to be in its commune, in points
 * @param descriptive its name only tells a function and a commune
 */
record Weighed(
        ReadPlace place, List<Weighted> words, int nameHolders, int pointHolders, int townBits, boolean descriptive) {
    private static final int TOWN_LEAST = 6;
    private static final int TOWN_MOST = 3;
    private static final double PRIOR_PLACES = 100;

    Weighed {
        words = List.copyOf(words);
    }

    static Weighed of(ReadPlace place, Tally tally) {
        double rarity = Math.log((tally.size() + PRIOR_PLACES) / tally.holders("town " + place.town())) / Math.log(2);
        return new Weighed(
                place,
                tally.weigh(place),
                tally.holders("name " + place.name().compact()),
                tally.holders(Tally.point(place)),
                place.town().isEmpty() ? 0 : Math.clamp(Math.round(rarity - TOWN_LEAST), 0, TOWN_MOST),
                NameComparison.isDescriptive(place));
    }
}
