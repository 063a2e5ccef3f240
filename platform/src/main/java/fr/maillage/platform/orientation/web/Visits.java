package fr.maillage.platform.orientation.web;

import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.search.web.Address;
import fr.maillage.platform.search.web.Spot;
import fr.maillage.platform.search.web.Spots;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what a browser asks of the wizard. What is not one of its answers is left out. */
@Component
class Visits {
    static final String PATH = "/trouver";

    private final Search search;
    private final Clock clock;

    Visits(Search search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    Visit read(HttpServletRequest request) {
        return read(request.getParameterMap());
    }

    Visit read(Map<String, String[]> parameters) {
        Address came = Address.of(PATH, parameters, Key.MOMENTARY);
        Optional<Step> skipped = Step.find(came.first(Key.SKIPPED));
        Address said = Address.of(PATH, parameters, Key.ANSWERS);
        Address answers = skipped.map(step -> skip(said, step)).orElse(said);
        Snapshot snapshot = search.current();
        Spot spot = spot(answers, came.yes(Key.CHOOSE), snapshot);
        Address clean = spot instanceof Spot.Near ? answers.without(Key.WHERE) : answers.without(Key.NEAR);
        return new Visit(
                new Replies(clean, spot),
                Step.find(came.first(Key.SENT)),
                skipped,
                Step.find(came.first(Key.AGAIN)),
                came.first(Key.COUNTED),
                snapshot,
                ZonedDateTime.now(clock));
    }

    private static Address skip(Address said, Step step) {
        return switch (step) {
            case NEED -> said.without(Key.NEED);
            case WHERE ->
                said.with(Key.WHERE, Key.DO_NOT_KNOW)
                        .without(Key.NEAR)
                        .without(Key.RADIUS)
                        .without(Key.MINUTES);
            case TRAVEL -> said.with(Key.TRAVEL, Key.DO_NOT_KNOW).without(Key.MINUTES);
            case WHEN -> said.with(Key.WHEN, Key.DO_NOT_KNOW);
            case MORE ->
                said.without(Key.LANGUAGE)
                        .without(Key.STEP_FREE)
                        .without(Key.FREE)
                        .without(Key.WALK_IN);
        };
    }

    private Spot spot(Address answers, boolean choose, Snapshot snapshot) {
        String words = answers.first(Key.WHERE);
        if (words.equals(Key.DO_NOT_KNOW)) {
            return new Spot.Anywhere();
        }
        return Spots.find(answers.first(Key.NEAR), words, choose, snapshot.gazetteer());
    }
}
