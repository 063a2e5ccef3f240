package fr.maillage.platform.orientation.web;

import fr.maillage.platform.orientation.Guide;
import fr.maillage.platform.orientation.GuideFixtures;
import fr.maillage.platform.search.web.QueryFuzz;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The address of an answer, typed by a stranger, asked of the demonstration directory. */
public final class WizardFuzz {
    private static final Guide GUIDE = GuideFixtures.on(QueryFuzz.Demo.SEARCH);
    private static final Visits VISITS = new Visits(
            QueryFuzz.Demo.SEARCH, Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneId.of("Europe/Paris")));

    private WizardFuzz() {}

    public static void ask(String query) {
        Visit visit = VISITS.read(QueryFuzz.parameters(query));
        visit.replies().address().href();
        if (visit.unanswered().isEmpty()) {
            GUIDE.answer(visit.replies().question(visit.now()));
        }
    }
}
