package fr.maillage.platform.search;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.OpenState;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.language.Language;
import fr.maillage.engines.text.Folding;
import fr.maillage.engines.where.Gazetteer;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Organization;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceRelation;
import fr.maillage.platform.directory.Programme;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.directory.TranslatedField;
import fr.maillage.platform.directory.Translation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The public directory at one instant, ready to be searched: immutable, complete, dated. Places are in alphabetical order
 * of their folded names, then of their identities, so that the order never changes between two snapshots.
 */
public final class Snapshot {
    /**
     * A commune that has places.
     *
     * @param centre the middle of its places, or absent when none has a point
     */
    public record CommunePlaces(
            String code, String name, int places, @Nullable GeoPoint centre) {}

    /** Another place, and how it belongs with the one that was asked about: « Hébergé par ». */
    public record Tie(String words, Place other) {}

    private final PublicDirectory directory;
    private final List<Place> places;
    private final Map<String, Place> bySlug = new HashMap<>();
    private final Map<PlaceId, Integer> ranks = new HashMap<>();
    private final Map<Text, Translation> translations = new HashMap<>();
    private final Map<PlaceId, List<Tie>> ties = new HashMap<>();
    private final List<CommunePlaces> communes;
    private final PlaceIndex index;
    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final Duration buildTime;

    Snapshot(PublicDirectory directory, HoursContext context, Home home) {
        long start = System.nanoTime();
        this.directory = directory;
        this.places = alphabetical(directory.places());
        for (int rank = 0; rank < places.size(); rank++) {
            bySlug.put(places.get(rank).slug(), places.get(rank));
            ranks.put(places.get(rank).id(), rank);
        }
        directory
                .translations()
                .forEach(one -> translations.put(new Text(one.place(), one.field(), one.language()), one));
        directory.ties().relations().forEach(this::tie);
        this.communes = communes(places);
        ZoneId zone = context.zone();
        this.day = directory.takenAt().atZone(zone).toLocalDate();
        this.index = new PlaceIndex(places, directory.programmes(), context, day);
        this.gazetteer = Gazetteers.of(places, home);
        this.buildTime = Duration.ofNanos(System.nanoTime() - start);
    }

    private record Text(PlaceId place, TranslatedField field, Language language) {}

    private void tie(PlaceRelation relation) {
        Optional<Place> from = find(relation.from());
        Optional<Place> to = find(relation.to());
        if (from.isPresent() && to.isPresent()) {
            tie(from.get(), new Tie(relation.kind().words(), to.get()));
            tie(to.get(), new Tie(relation.kind().reverse(), from.get()));
        }
    }

    private void tie(Place place, Tie tie) {
        ties.computeIfAbsent(place.id(), absent -> new ArrayList<>(1)).add(tie);
    }

    private record Named(String folded, Place place) {}

    private static List<Place> alphabetical(List<Place> places) {
        List<Named> named = new ArrayList<>(places.size());
        places.forEach(place -> named.add(new Named(Folding.fold(place.name()), place)));
        named.sort(Comparator.comparing(Named::folded)
                .thenComparing(one -> one.place().id().value()));
        return named.stream().map(Named::place).toList();
    }

    private static List<CommunePlaces> communes(List<Place> places) {
        Map<String, List<Location>> byCode = places.stream()
                .map(Place::location)
                .filter(location -> !location.communeCode().isEmpty())
                .collect(Collectors.groupingBy(Location::communeCode));
        return byCode.values().stream()
                .map(Snapshot::commune)
                .sorted(Comparator.comparing((CommunePlaces commune) -> Folding.fold(commune.name()))
                        .thenComparing(CommunePlaces::code))
                .toList();
    }

    private static CommunePlaces commune(List<Location> locations) {
        List<GeoPoint> points = locations.stream()
                .flatMap(location -> Optional.ofNullable(location.point()).stream())
                .toList();
        double latitude =
                points.stream().mapToDouble(GeoPoint::latitude).average().orElse(0);
        double longitude =
                points.stream().mapToDouble(GeoPoint::longitude).average().orElse(0);
        Location one = locations.getFirst();
        GeoPoint centre = points.isEmpty() ? null : new GeoPoint(latitude, longitude);
        return new CommunePlaces(one.communeCode(), one.commune(), locations.size(), centre);
    }

    /** The directory of which this is a snapshot, with the places of some communes only: those that will stop there too. */
    PublicDirectory within(Set<String> communes) {
        return new PublicDirectory(
                directory.version(),
                directory.takenAt(),
                places.stream()
                        .filter(place -> communes.contains(place.location().communeCode()) || stopsIn(place, communes))
                        .toList(),
                directory.organizations(),
                directory.programmes(),
                directory.practices(),
                directory.ties());
    }

    private boolean stopsIn(Place place, Set<String> communes) {
        return place.stops().stream()
                .anyMatch(stop ->
                        communes.contains(stop.communeCode()) && !stop.date().isBefore(day));
    }

    /** Grows with every change of the directory. */
    public long version() {
        return directory.version();
    }

    /** When it was read from the database; pages show it when the database is down. */
    public Instant takenAt() {
        return directory.takenAt();
    }

    /** How long it took to build. */
    public Duration buildTime() {
        return buildTime;
    }

    /** All places, A to Z. */
    public List<Place> places() {
        return places;
    }

    /** All organizations. */
    public List<Organization> organizations() {
        return directory.organizations();
    }

    /** All programmes. */
    public List<Programme> programmes() {
        return directory.programmes();
    }

    /** The place of a public address. */
    public Optional<Place> findBySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The place that stands for the one that had this public address before they were merged. */
    public Optional<Place> findMoved(String slug) {
        return Optional.ofNullable(directory.ties().moved().get(slug)).flatMap(this::find);
    }

    /** How places of this snapshot belong with one: seen from it, in the words of the relation. */
    public List<Tie> tiesOf(Place place) {
        return ties.getOrDefault(place.id(), List.of());
    }

    /** The place of an identity. */
    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(ranks.get(id)).map(places::get);
    }

    /** A text of a place in a language, unless its French has changed since: nothing is better than what is not so any more. */
    public Optional<Translation> findTranslation(Place place, TranslatedField field, Language language) {
        return Optional.ofNullable(translations.get(new Text(place.id(), field, language)))
                .filter(translation -> translation.standsFor(field.french(place)));
    }

    /** Whether a place of this snapshot is open at an instant. */
    public OpenState stateOf(Place place, ZonedDateTime now) {
        return index.openTimes().stateOf(rankOf(place), now);
    }

    /** The hours of a place of this snapshot, its dated exceptions included. */
    public Schedule scheduleOf(Place place) {
        return index.openTimes().calendarOf(rankOf(place)).schedule();
    }

    private int rankOf(Place place) {
        Integer rank = ranks.get(place.id());
        if (rank == null) {
            throw new IllegalArgumentException("not in this snapshot: " + place.id());
        }
        return rank;
    }

    /** The communes that have places, A to Z, with how many. */
    public List<CommunePlaces> communes() {
        return communes;
    }

    /** What the territory and its places know of streets, quarters, stops and postal codes. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    PlaceIndex index() {
        return index;
    }
}
