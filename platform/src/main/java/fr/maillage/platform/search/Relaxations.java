package fr.maillage.platform.search;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.GeoPoint;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ways out of a question that finds too little. Each is tried on the same snapshot, so that its number is what pressing
 * it gives. The smallest changes come first; when single ones are too few, two are made together.
 */
final class Relaxations {
    private static final int MOST = 6;
    private static final int ENOUGH = 3;
    private static final int MOST_CIRCLES = 2;
    private static final int[] LADDER_METRES = {1_000, 2_000, 5_000, 10_000, 20_000, 50_000};
    private static final int NEIGHBOURS = 5;
    private static final double NEIGHBOUR_METRES = 12_000;

    private final Snapshot snapshot;
    private final PlaceQuery asked;
    private final int base;
    private final List<Relaxation> found = new ArrayList<>();

    Relaxations(Snapshot snapshot, PlaceQuery asked) {
        this.snapshot = snapshot;
        this.asked = asked;
        this.base = snapshot.index().count(asked);
    }

    List<Relaxation> list() {
        spelling();
        days();
        circles();
        List<Change> drops = drops();
        drops.forEach(change -> attempt(List.of(change)));
        if (found.size() < ENOUGH) {
            pairs(drops);
        }
        if (found.size() < ENOUGH) {
            attempt(allBut(drops, Facet.NEED));
            attempt(drops);
        }
        return found.stream().limit(MOST).toList();
    }

    private boolean attempt(List<Change> changes) {
        if (changes.isEmpty()) {
            return false;
        }
        PlaceQuery query = applied(changes);
        int total = snapshot.index().count(query);
        boolean known = found.stream().anyMatch(one -> one.query().equals(query));
        if (total > base && !known) {
            found.add(new Relaxation(changes, ChangeWords.of(changes), query, total));
        }
        return total > base && !known;
    }

    private PlaceQuery applied(List<Change> changes) {
        QueryDraft draft = new QueryDraft(asked);
        changes.forEach(change -> apply(change, draft));
        return draft.query();
    }

    private static void apply(Change change, QueryDraft draft) {
        switch (change) {
            case Change.Spelling spelling -> draft.text = spelling.text();
            case Change.NoText _ -> draft.text = "";
            case Change.Circle circle -> {
                draft.communes = Set.of();
                draft.origin = circle.centre();
                draft.radiusMetres = circle.metres();
            }
            case Change.Neighbours neighbours -> draft.communes = neighbours.communes();
            case Change.Everywhere _ -> {
                draft.communes = Set.of();
                draft.radiusMetres = null;
            }
            case Change.Day day -> draft.when = new When.On(day.day());
            case Change.AnyTime _ -> draft.when = new When.Anytime();
            case Change.Without without -> drop(without.facet(), draft);
        }
    }

    private static void drop(Facet facet, QueryDraft draft) {
        switch (facet) {
            case NEED -> draft.needs = Set.of();
            case SERVICE -> draft.services = Set.of();
            case AUDIENCE -> draft.audiences = Set.of();
            case FREE -> draft.free = false;
            case WITHOUT_APPOINTMENT -> draft.withoutAppointment = false;
            case LANGUAGE -> draft.languages = Set.of();
            case EQUIPMENT -> draft.equipment = Set.of();
            case PROGRAMME -> draft.programmes = Set.of();
            case ACCOMMODATION -> draft.accommodations = Set.of();
            case FRESHNESS -> draft.freshness = null;
            case OPEN_NOW -> draft.when = new When.Anytime();
            case COMMUNE -> draft.communes = Set.of();
        }
    }

    private void spelling() {
        String corrected = snapshot.index().find(asked).corrected();
        if (corrected != null) {
            attempt(List.of(new Change.Spelling(corrected)));
        }
    }

    /** The day of the week that finds most; the soonest among equals. */
    private void days() {
        if (asked.when() instanceof When.Anytime) {
            return;
        }
        DayOfWeek best = null;
        int most = base;
        for (int ahead = 0; ahead < 7; ahead++) {
            DayOfWeek day = asked.now().getDayOfWeek().plus(ahead);
            int total = snapshot.index().count(applied(List.of(new Change.Day(day))));
            if (total > most) {
                best = day;
                most = total;
            }
        }
        if (best != null) {
            attempt(List.of(new Change.Day(best)));
        }
    }

    /** Wider and wider circles, each shown only when it finds more than the one before. */
    private void circles() {
        GeoPoint centre = centre();
        boolean isSomewhere = !asked.communes().isEmpty() || asked.radiusMetres() != null;
        if (centre == null || !isSomewhere) {
            return;
        }
        int least = asked.radiusMetres() == null ? 2_000 : asked.radiusMetres();
        int before = base;
        int shown = 0;
        for (int metres : LADDER_METRES) {
            if (metres > least && shown < MOST_CIRCLES) {
                List<Change> circle = List.of(new Change.Circle(centre, metres));
                int total = snapshot.index().count(applied(circle));
                if (total > before && attempt(circle)) {
                    before = total;
                    shown++;
                }
            }
        }
    }

    private @Nullable GeoPoint centre() {
        return asked.origin() != null || asked.communes().isEmpty()
                ? asked.origin()
                : asked.communes().stream()
                        .sorted()
                        .map(this::centre)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null);
    }

    private Optional<GeoPoint> centre(String commune) {
        Optional<GeoPoint> known = snapshot.communes().stream()
                .filter(one -> one.code().equals(commune))
                .flatMap(one -> Optional.ofNullable(one.centre()).stream())
                .findFirst();
        return known.isPresent()
                ? known
                : Cog.bundled().listCommunes().stream()
                        .filter(one -> one.code().equals(commune))
                        .findFirst()
                        .flatMap(Commune::centre);
    }

    /** What the question asks and could do without, the least painful first, the need last. */
    private List<Change> drops() {
        List<Change> drops = new ArrayList<>();
        if (!asked.communes().isEmpty()) {
            neighbours().ifPresent(drops::add);
        }
        if (!(asked.when() instanceof When.Anytime)) {
            drops.add(new Change.AnyTime());
        }
        addIf(drops, Facet.FRESHNESS, asked.freshness() != null);
        addIf(drops, Facet.WITHOUT_APPOINTMENT, asked.withoutAppointment());
        addIf(drops, Facet.PROGRAMME, !asked.programmes().isEmpty());
        addIf(drops, Facet.EQUIPMENT, !asked.equipment().isEmpty());
        addIf(drops, Facet.FREE, asked.free());
        addIf(drops, Facet.AUDIENCE, !asked.audiences().isEmpty());
        addIf(drops, Facet.LANGUAGE, !asked.languages().isEmpty());
        if (!asked.communes().isEmpty() || asked.radiusMetres() != null) {
            drops.add(new Change.Everywhere());
        }
        if (!asked.text().isBlank()) {
            drops.add(new Change.NoText());
        }
        addIf(drops, Facet.SERVICE, !asked.services().isEmpty());
        addIf(drops, Facet.ACCOMMODATION, !asked.accommodations().isEmpty());
        addIf(drops, Facet.NEED, !asked.needs().isEmpty());
        return drops;
    }

    private static void addIf(List<Change> drops, Facet facet, boolean isAsked) {
        if (isAsked) {
            drops.add(new Change.Without(facet));
        }
    }

    private Optional<Change> neighbours() {
        GeoPoint centre = centre();
        if (centre == null) {
            return Optional.empty();
        }
        Set<String> wider = new HashSet<>(asked.communes());
        snapshot.communes().stream()
                .filter(one -> !asked.communes().contains(one.code()))
                .filter(one -> metres(centre, one) <= NEIGHBOUR_METRES)
                .sorted(Comparator.comparingDouble(one -> metres(centre, one)))
                .limit(NEIGHBOURS)
                .forEach(one -> wider.add(one.code()));
        return wider.size() == asked.communes().size() ? Optional.empty() : Optional.of(new Change.Neighbours(wider));
    }

    private static double metres(GeoPoint from, Snapshot.CommunePlaces commune) {
        return commune.centre() == null ? Double.MAX_VALUE : from.metresTo(commune.centre());
    }

    private void pairs(List<Change> drops) {
        for (int i = 0; i < drops.size() && found.size() < MOST; i++) {
            for (int j = i + 1; j < drops.size() && found.size() < MOST; j++) {
                attempt(List.of(drops.get(i), drops.get(j)));
            }
        }
    }

    private static List<Change> allBut(List<Change> drops, Facet kept) {
        return drops.stream()
                .filter(change -> !change.equals(new Change.Without(kept)))
                .toList();
    }
}
