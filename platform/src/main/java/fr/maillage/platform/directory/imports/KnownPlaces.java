package fr.maillage.platform.directory.imports;

import fr.maillage.engines.match.Decision;
import fr.maillage.engines.match.Matcher;
import fr.maillage.engines.match.ScoredPair;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.duplicates.MatchRecords;
import fr.maillage.platform.directory.duplicates.Settled;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an import already knows: the places of the directory, which rows of its source spoke of them, and what people said
 * once for all. Tells the same place from one that only might be the same, with the matcher of the whole directory.
 */
final class KnownPlaces {
    /** What a row is for the directory. */
    sealed interface Answer {
        /** A place already known: its source said so before, or nothing leaves a doubt. */
        record Same(Place place) implements Answer {}

        /** A place that it might be, for a person to decide. */
        record Perhaps(Place place, String why) implements Answer {}

        /** A new place. */
        record New() implements Answer {}
    }

    private final Map<PlaceId, Place> byId = new HashMap<>();
    private final Map<String, PlaceId> bySource;
    private final Settled settled;
    private final Matcher matcher;
    private final Set<PlaceId> claimed = new HashSet<>();

    KnownPlaces(List<Place> places, Map<String, PlaceId> bySource, Settled settled) {
        this.bySource = bySource;
        this.settled = settled;
        this.matcher = Matcher.of(places.stream().map(MatchRecords::of).toList());
        places.forEach(place -> byId.put(place.id(), place));
        bySource.values().forEach(place -> claimed.add(settled.standInOf(place)));
    }

    /** The identity of ours that a row bears, unless people tied the row to another place. */
    Optional<PlaceId> findOwn(String externalId) {
        PlaceId tied = bySource.get(externalId);
        return OwnIdentity.find(externalId)
                .map(settled::standInOf)
                .filter(own -> tied == null || settled.standInOf(tied).equals(own));
    }

    /** The place that the public reads under this identity; no other row may take it by resemblance. */
    Optional<Place> claim(PlaceId id) {
        Place place = byId.get(id);
        if (place != null) {
            claimed.add(id);
        }
        return Optional.ofNullable(place);
    }

    Answer ask(Place draft, String externalId) {
        PlaceId named = bySource.getOrDefault(externalId, draft.id());
        Place known = byId.get(settled.standInOf(named));
        Answer answer = known == null ? resembling(draft) : new Answer.Same(known);
        if (answer instanceof Answer.Same same) {
            claimed.add(same.place().id());
        }
        return answer;
    }

    private Answer resembling(Place draft) {
        List<ScoredPair> candidates = matcher.candidatesFor(MatchRecords.of(draft)).stream()
                .filter(pair -> !settled.keepsApart(draft.id(), idOf(pair)))
                .toList();
        Optional<ScoredPair> sure = candidates.stream()
                .filter(pair -> pair.decision() == Decision.MERGE)
                .findFirst();
        // A source that lists a place twice takes the two for different: a person says whether it is right.
        if (sure.isPresent() && !claimed.contains(idOf(sure.get()))) {
            return new Answer.Same(placeOf(sure.get()));
        }
        Optional<ScoredPair> perhaps = sure.or(() -> candidates.stream()
                .filter(pair -> pair.decision() == Decision.REVIEW)
                .findFirst());
        return perhaps.<Answer>map(pair -> new Answer.Perhaps(placeOf(pair), pair.explanation()))
                .orElseGet(Answer.New::new);
    }

    private static PlaceId idOf(ScoredPair pair) {
        return PlaceId.of(pair.right().id());
    }

    private Place placeOf(ScoredPair pair) {
        return Objects.requireNonNull(byId.get(idOf(pair)), "the matcher only knows our places");
    }
}
