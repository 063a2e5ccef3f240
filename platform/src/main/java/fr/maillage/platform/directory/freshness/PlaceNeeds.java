package fr.maillage.platform.directory.freshness;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Place;
import java.util.Set;
import java.util.function.Function;

/** Which needs a place answers: the rule belongs to search, which lends it. */
public record PlaceNeeds(Function<Place, Set<Need>> rule) {
    /** Every need that a place answers. */
    public Set<Need> of(Place place) {
        return rule.apply(place);
    }
}
