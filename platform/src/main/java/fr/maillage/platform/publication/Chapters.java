package fr.maillage.platform.publication;

import fr.maillage.engines.geo.Area;
import fr.maillage.engines.geo.AreaIndex;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.text.Folding;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.ui.French;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The places of a booklet in their order, each with its number: by commune when there are several, by neighbourhood on
 * sheets of one commune whose neighbourhoods are known, then A to Z.
 */
final class Chapters {
    private static final String ELSEWHERE = "Ailleurs";

    private final Ground ground;
    private final SortedMap<String, List<Place>> byHeading;
    private final Map<PlaceId, Integer> numbers = new HashMap<>();

    private Chapters(Ground ground, SortedMap<String, List<Place>> byHeading) {
        this.ground = ground;
        this.byHeading = byHeading;
        byHeading.values().forEach(places -> places.forEach(place -> numbers.put(place.id(), numbers.size() + 1)));
    }

    static Chapters of(List<Place> places, Ground ground, List<Area> quartiers, PaperFormat format) {
        SortedMap<String, List<Place>> byHeading = new TreeMap<>(order());
        AreaIndex areas = new AreaIndex(quartiers);
        boolean fine = ground.kind() == Ground.Kind.COMMUNE && format != PaperFormat.A5 && !quartiers.isEmpty();
        for (Place place : places) {
            String heading =
                    switch (ground.kind()) {
                        case ALL, EPCI -> commune(place);
                        case COMMUNE -> fine ? quartier(place, areas).orElse(ELSEWHERE) : ground.name();
                        case QUARTIER -> ground.name();
                    };
            byHeading.computeIfAbsent(heading, absent -> new ArrayList<>()).add(place);
        }
        return new Chapters(ground, byHeading);
    }

    /** A to Z as people read, what has no name last. */
    private static Comparator<String> order() {
        return Comparator.comparing((String heading) -> heading.equals(ELSEWHERE))
                .thenComparing(Folding::fold)
                .thenComparing(Comparator.naturalOrder());
    }

    private static String commune(Place place) {
        String commune = place.location().commune();
        return commune.isBlank() ? ELSEWHERE : commune;
    }

    private static Optional<String> quartier(Place place, AreaIndex areas) {
        GeoPoint point = place.location().point();
        return point == null ? Optional.empty() : areas.findContaining(point).map(Area::name);
    }

    int size() {
        return numbers.size();
    }

    /** True when each place must say its commune. */
    private boolean wide() {
        return byHeading.size() > 1;
    }

    Booklet.Reference reference(Place place) {
        Location location = place.location();
        return new Booklet.Reference(
                numbers.getOrDefault(place.id(), 0),
                French.tied(place.name()),
                wide() || !location.commune().equals(ground.name()) ? location.commune() : "");
    }

    int number(Place place) {
        return numbers.getOrDefault(place.id(), 0);
    }

    List<Place> places() {
        return byHeading.values().stream().flatMap(List::stream).toList();
    }

    List<Booklet.Chapter> written(EntryWords words) {
        List<Booklet.Chapter> chapters = new ArrayList<>();
        byHeading.forEach((heading, places) -> chapters.add(new Booklet.Chapter(
                "chapitre-" + (chapters.size() + 1),
                heading,
                French.count(places.size(), "lieu", "lieux"),
                places.stream().map(place -> words.of(number(place), place)).toList())));
        return chapters;
    }

    List<Booklet.Letter> index() {
        SortedMap<String, List<Place>> letters = new TreeMap<>();
        places().forEach(place -> letters.computeIfAbsent(initial(place), absent -> new ArrayList<>())
                .add(place));
        return letters.entrySet().stream()
                .map(letter -> new Booklet.Letter(
                        letter.getKey(),
                        letter.getValue().stream()
                                .sorted(Comparator.comparing((Place place) -> Folding.fold(place.name()))
                                        .thenComparing(place -> number(place)))
                                .map(this::reference)
                                .collect(Collectors.toList())))
                .toList();
    }

    private static String initial(Place place) {
        String folded = Folding.fold(place.name());
        char first = folded.isEmpty() ? '0' : Character.toUpperCase(folded.charAt(0));
        return first >= 'A' && first <= 'Z' ? String.valueOf(first) : "0 à 9";
    }
}
