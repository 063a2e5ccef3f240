package fr.maillage.platform.search.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.search.PlaceHit;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.PlaceCard;
import fr.maillage.platform.ui.State;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws the plan of places that another page has numbered. */
@Component
public class PlacePlans {
    private static final State UNSAID = new State(State.Kind.UNKNOWN, "");

    private final Backdrops backdrops;

    PlacePlans(Backdrops backdrops) {
        this.backdrops = backdrops;
    }

    /** A place and the number it bears elsewhere. */
    public record Numbered(int number, Place place) {}

    /** The plan that shows them all; absent when none has a position. */
    public Optional<PlanView> draw(Snapshot snapshot, List<Numbered> places, ZonedDateTime now) {
        Spot anywhere = new Spot.Anywhere();
        List<PlaceHit> hits = new ArrayList<>();
        List<PlaceCard> cards = new ArrayList<>();
        for (Numbered one : places) {
            PlaceHit hit = new PlaceHit(one.place(), null, null, snapshot.stateOf(one.place(), now));
            hits.add(hit);
            cards.add(PlaceCards.card(hit, one.number(), places.size(), anywhere, UNSAID, now.toLocalDate()));
        }
        return Plan.of(Address.of(""), hits, cards, anywhere, backdrops.of(snapshot));
    }
}
