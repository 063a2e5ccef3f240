package fr.maillage.platform.directory.imports;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceMerge;
import java.util.Optional;
import java.util.function.Function;

/**
 * Recognises the rows that come back to us: those that bear the identity of a place of ours. What we took off stays off:
 * such a row says nothing.
 */
final class OwnRows {
    private final Echoes echoes;
    private final Function<PlaceId, Optional<Place>> all;

    /** @param all every place, those that were withdrawn included */
    OwnRows(Echoes echoes, Function<PlaceId, Optional<Place>> all) {
        this.echoes = echoes;
        this.all = all;
    }

    /**
     * A row of ours.
     *
     * @param place the place that it speaks of
     * @param news what it says that does not come from us; its other fields are empty
     */
    record Reading(Place place, Place news) {
        /** True when the place would stay as it is. */
        boolean saysNothing() {
            return PlaceDifference.between(place, PlaceMerge.of(place, news)).isEmpty();
        }
    }

    Optional<Reading> read(KnownPlaces known, String externalId, Place draft) {
        return known.findOwn(externalId)
                .flatMap(id -> known.claim(id)
                        .map(place -> new Reading(place, echoes.newsOf(place, draft)))
                        .or(() -> all.apply(id).map(place -> new Reading(place, Echoes.silent(draft, place.name())))));
    }
}
