package fr.maillage.journeys.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.maillage.journeys.harness.Axe;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.harness.Weight;
import fr.maillage.journeys.pages.PageState;
import fr.maillage.journeys.pages.PageStates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every public page and state in the languages that {@link PageRules} does not open: nothing is lost on a narrow
 * screen or with letters twice as big, and Arabic, which turns the page round, passes axe too. Each language has its class of tests.
 */
@Journey
abstract class LanguageRules {
    /** Kilobytes of a first visit, style and script included. */
    private static final double HEAVIEST = 60;
    /** Files and their description, the charter, the ways in: they led to the French page, which has its own checks. */
    private static final String FRENCH_ONLY =
            "/(donnees|api|charte|connexion|compte|premier-acces|invitation|mot-de-passe|integrer|equipe)(?:[/?].*)?";

    private final String language;

    LanguageRules(String language) {
        this.language = language;
    }

    @TestFactory
    Stream<DynamicNode> every_page(House house) {
        return PageStates.all().stream()
                .filter(PageState::mustWorkWithoutScripts)
                .filter(state -> state.kind() != PageState.Kind.KIOSK)
                .map(state -> dynamicTest(language + ", " + state, () -> look(house, state, language)));
    }

    private static void look(House house, PageState state, String language) {
        String path = "/" + language + (state.path().equals("/") ? "" : state.path());
        try (Visitor visitor = house.visitor(Device.PHONE)) {
            visitor.open(path);
            if (!visitor.path().startsWith("/" + language)) {
                assertThat(state.path()).as("not translated").matches(FRENCH_ONLY);
                return;
            }
            Weight weight = visitor.weight();
            List<String> faults = new ArrayList<>(visitor.complaints());
            faults.removeIf(line -> line.contains("Failed to load resource"));
            if (language.equals("ar")) {
                faults.addAll(Axe.violations(visitor.page()));
                faults.addAll(Layout.smallTargets(visitor));
            }
            faults.addAll(Layout.faultsOfReflow(visitor));
            assertThat(faults).as(path).isEmpty();
            assertThat(weight.kilobytes()).as(path).isLessThanOrEqualTo(HEAVIEST);
            assertThat(weight.ecoIndex())
                    .as(path + " " + weight)
                    .isGreaterThanOrEqualTo(state.kind().ecoIndex());
        }
    }
}
