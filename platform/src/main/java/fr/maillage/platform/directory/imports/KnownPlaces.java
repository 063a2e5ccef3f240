package fr.maillage.platform.directory.imports;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.text.Folding;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import already knows: the places of the directory and those of the rows read so far. Tells the same place
 * (same name, same commune, and nothing that says otherwise) from one that only might be the same.
 */
final class KnownPlaces {
    private static final double SAME_SPOT_METRES = 100;
    private static final double NEAR_METRES = 250;

    private final Map<PlaceId, Place> byId = new HashMap<>();
    private final Map<String, PlaceId> bySource;
    private final Map<String, List<Place>> byNameAndCommune = new HashMap<>();
    private final Map<String, List<Place>> byPhone = new HashMap<>();

    KnownPlaces(List<Place> places, Map<String, PlaceId> bySource) {
        this.bySource = bySource;
        places.forEach(this::add);
    }

    void add(Place place) {
        byId.put(place.id(), place);
        byNameAndCommune
                .computeIfAbsent(key(place), absent -> new ArrayList<>(1))
                .add(place);
        for (String phone : place.contact().phones()) {
            byPhone.computeIfAbsent(phone, absent -> new ArrayList<>(1)).add(place);
        }
    }

    /** The place that this row of this source spoke of before, or that is the same beyond doubt. */
    Optional<Place> findSame(Place draft, String externalId) {
        PlaceId linked = bySource.get(externalId);
        Place known = byId.get(linked == null ? draft.id() : linked);
        if (known != null) {
            return Optional.of(known);
        }
        List<Place> namesakes = namesakes(draft).stream()
                .filter(place -> sameSpot(place, draft))
                .toList();
        return namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty();
    }

    /** A place that this one might repeat, for a person to decide. */
    Optional<Place> findCandidate(Place draft) {
        List<Place> candidates = new ArrayList<>(namesakes(draft));
        for (String phone : draft.contact().phones()) {
            byPhone.getOrDefault(phone, List.of()).stream()
                    .filter(place -> sharesAWord(place, draft) && near(place, draft))
                    .forEach(candidates::add);
        }
        return candidates.stream().findFirst();
    }

    private List<Place> namesakes(Place draft) {
        return byNameAndCommune.getOrDefault(key(draft), List.of());
    }

    private static String key(Place place) {
        String commune = place.location().communeCode();
        return Folding.fold(place.name()) + "|"
                + (commune.isEmpty() ? Folding.fold(place.location().commune()) : commune);
    }

    private static boolean sameSpot(Place one, Place other) {
        String first = Folding.fold(one.location().address());
        String second = Folding.fold(other.location().address());
        if (!first.isEmpty() && first.equals(second)) {
            return true;
        }
        return metres(one, other).map(metres -> metres <= SAME_SPOT_METRES).orElse(false);
    }

    private static boolean near(Place one, Place other) {
        return metres(one, other).map(metres -> metres <= NEAR_METRES).orElse(false);
    }

    private static boolean sharesAWord(Place one, Place other) {
        List<String> words = List.of(Folding.fold(one.name()).split(" "));
        return List.of(Folding.fold(other.name()).split(" ")).stream()
                .anyMatch(word -> word.length() > 3 && words.contains(word));
    }

    private static Optional<Double> metres(Place one, Place other) {
        GeoPoint first = one.location().point();
        GeoPoint second = other.location().point();
        return first == null || second == null ? Optional.empty() : Optional.of(first.metresTo(second));
    }
}
