package fr.maillage.platform.publication;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.search.web.PlacePlans;
import fr.maillage.platform.ui.French;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The plans of a booklet. A plan holds as many numbers as an eye can tell apart; more places are cut in two halves of
 * the land, east and west or north and south, until each half is readable.
 */
final class PlanParts {
    private static final int READABLE = 45;
    /** Beyond this many places, a plan gives numbers without their names: the pages of places are in the order of the numbers. */
    private static final int NAMED = 80;

    private static final double LONGITUDE_SHRINKS = 0.7;

    private PlanParts() {}

    static List<Booklet.PlanPart> of(Snapshot snapshot, Chapters chapters, PlacePlans plans, ZonedDateTime now) {
        List<List<Place>> groups = new ArrayList<>();
        List<Place> placed = chapters.places().stream()
                .filter(place -> place.location().point() != null)
                .toList();
        if (!placed.isEmpty()) {
            cut(placed, groups);
        }
        List<Booklet.PlanPart> parts = new ArrayList<>();
        for (List<Place> group : groups) {
            List<Place> ordered = group.stream()
                    .sorted(Comparator.comparingInt(chapters::number))
                    .toList();
            String heading = groups.size() == 1 ? "Le plan" : "Plan " + (parts.size() + 1) + " sur " + groups.size();
            plan(snapshot, chapters, plans, ordered, heading, now).ifPresent(parts::add);
        }
        return parts;
    }

    private static Optional<Booklet.PlanPart> plan(
            Snapshot snapshot,
            Chapters chapters,
            PlacePlans plans,
            List<Place> places,
            String heading,
            ZonedDateTime now) {
        List<PlacePlans.Numbered> numbered = places.stream()
                .map(place -> new PlacePlans.Numbered(chapters.number(place), place))
                .toList();
        String words = "Plan de " + French.count(places.size(), "lieu", "lieux")
                + ". Les numéros sont ceux des lieux ; leurs adresses sont dans les pages des lieux.";
        return plans.draw(snapshot, numbered, now)
                .map(drawn -> new Booklet.PlanPart(
                        heading,
                        French.tied(words),
                        drawn,
                        chapters.size() > NAMED
                                ? List.of()
                                : places.stream().map(chapters::reference).toList()));
    }

    private static void cut(List<Place> places, List<List<Place>> groups) {
        if (places.size() <= READABLE) {
            groups.add(places);
            return;
        }
        boolean lying = LONGITUDE_SHRINKS * spread(places, GeoPoint::longitude) > spread(places, GeoPoint::latitude);
        List<Place> sorted = places.stream()
                .sorted(Comparator.comparingDouble(place ->
                        lying ? point(place).longitude() : -point(place).latitude()))
                .toList();
        int middle = sorted.size() / 2;
        cut(sorted.subList(0, middle), groups);
        cut(sorted.subList(middle, sorted.size()), groups);
    }

    private static double spread(List<Place> places, ToDoubleFunction<GeoPoint> way) {
        var range = places.stream().map(PlanParts::point).mapToDouble(way).summaryStatistics();
        return range.getMax() - range.getMin();
    }

    private static GeoPoint point(Place place) {
        return Objects.requireNonNull(place.location().point());
    }
}
