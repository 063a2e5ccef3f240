package fr.maillage.platform.kiosk.web;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.TravelMode;
import fr.maillage.engines.rank.Proposal;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.Range;
import fr.maillage.engines.rank.Travel;
import fr.maillage.engines.rank.When;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.kiosk.Terminal;
import fr.maillage.platform.orientation.Guidance;
import fr.maillage.platform.orientation.Guide;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Turns the few answers given on a terminal into a question to the guide. */
@Component
class Choices {
    /** Half an hour on foot at most, as the crow flies. */
    private static final int NEAR_METRES = 2_000;

    private static final int HALF_AN_HOUR = 30;
    private static final int FARTHER_METRES = 10_000;

    private final Guide guide;
    private final Search search;

    Choices(Guide guide, Search search) {
        this.guide = guide;
        this.search = search;
    }

    /** Where the terminal stands, when its place is still in the directory and has a point. */
    Optional<GeoPoint> pointOf(Terminal terminal) {
        return search.current()
                .find(terminal.place())
                .map(Place::location)
                .flatMap(location -> Optional.ofNullable(location.point()));
    }

    String communeOf(Terminal terminal) {
        return search.current()
                .find(terminal.place())
                .map(place -> place.location().communeCode())
                .orElse("");
    }

    Guidance answer(Trail trail, Terminal terminal, ZonedDateTime now) {
        return guide.answer(question(trail, terminal, now));
    }

    /** Places within the limits that were asked, then a little farther when they are fewer than three. */
    List<Found> places(Trail trail, Terminal terminal, ZonedDateTime now) {
        Guidance near = answer(trail, terminal, now);
        List<Found> found = new ArrayList<>();
        near.answer().first().forEach(proposal -> found.add(new Found(near, proposal, false)));
        if (!found.isEmpty() && found.size() < 3 && Trail.HERE.equals(trail.where())) {
            int within = found.size();
            Guidance far = guide.answer(question(trail, terminal, now)
                    .within(new Range.Within(FARTHER_METRES))
                    .going(new Travel.Unknown()));
            far.answer().first().stream()
                    .filter(proposal -> found.stream().noneMatch(known -> known.is(proposal)))
                    .limit(3L - within)
                    .forEach(proposal -> found.add(new Found(far, proposal, true)));
        }
        return found;
    }

    /**
     * A place that fits, and the answer it comes from.
     *
     * @param farther true when it lies beyond the limit that was asked
     */
    record Found(Guidance guidance, Proposal proposal, boolean farther) {
        boolean is(Proposal other) {
            return proposal.place().id().equals(other.place().id());
        }

        Guidance.Destination destination() {
            return guidance.destination(proposal);
        }

        OptionalInt minutes() {
            return proposal.travelMinutes();
        }
    }

    private Question question(Trail trail, Terminal terminal, ZonedDateTime now) {
        Question asked =
                Question.about(trail.need().orElseThrow(), now).at(trail.when().orElse(When.ANY));
        Optional<GeoPoint> here = pointOf(terminal);
        Question from = here.map(asked::from).orElse(asked);
        String where = trail.where();
        if (where == null) {
            return from;
        }
        if (where.equals(Trail.HERE)) {
            return here.isPresent()
                    ? from.within(new Range.Within(NEAR_METRES)).going(new Travel.By(TravelMode.WALK, HALF_AN_HOUR))
                    : from;
        }
        return from.within(new Range.InCommune(where, nameOf(where)));
    }

    private String nameOf(String commune) {
        return communes().stream()
                .filter(known -> known.code().equals(commune))
                .map(Snapshot.CommunePlaces::name)
                .findFirst()
                .orElse(commune);
    }

    private List<Snapshot.CommunePlaces> communes() {
        return search.current().communes();
    }

    /** The communes that have places, the nearest first. */
    List<Snapshot.CommunePlaces> communesAround(Terminal terminal) {
        Optional<GeoPoint> here = pointOf(terminal);
        return here.map(point -> communes().stream()
                        .sorted(Comparator.comparingDouble(commune ->
                                commune.centre() == null ? Double.MAX_VALUE : point.metresTo(commune.centre())))
                        .toList())
                .orElseGet(this::communes);
    }

    /** The places around, the nearest first. */
    List<Place> placesAround(Terminal terminal, int most) {
        Optional<GeoPoint> here = pointOf(terminal);
        return search.current().places().stream()
                .sorted(Comparator.comparingDouble(place -> distance(here, place.location())))
                .limit(most)
                .toList();
    }

    private static double distance(Optional<GeoPoint> here, Location location) {
        GeoPoint there = location.point();
        return here.isEmpty() || there == null ? Double.MAX_VALUE : here.get().metresTo(there);
    }
}
