package fr.maillage.journeys.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.maillage.journeys.harness.Axe;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.pages.PageState;
import fr.maillage.journeys.pages.PageStates;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule on every page and state. A page is opened once, then looked at from all sides. Who may see a page makes the
 * class of tests, so that two browsers share the pages. One page alone: {@code -Dpage=Annuaire}; several:
 * {@code -Dpage='Annuaire|Imports'}.
 */
@Journey
abstract class PageRules {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    /** The one page that shows another of this very site in a frame. */
    private static final String PREVIEW = "/integrer";

    private final Pattern wanted = Pattern.compile(System.getProperty("page", ""));
    private final Predicate<PageState> mine;

    /** Takes the pages that are looked at here. */
    PageRules(Predicate<PageState> mine) {
        this.mine = mine;
    }

    @TestFactory
    Stream<DynamicNode> every_page_and_state(House house) {
        return PageStates.all().stream()
                .filter(mine)
                .filter(state -> wanted.matcher(state.toString()).find())
                .map(state -> dynamicContainer(state.toString(), rules(new Visit(house, state))));
    }

    private Stream<DynamicNode> rules(Visit visit) {
        return Stream.of(
                rule("loads in silence, from nowhere else", visit, PageRules::noticed),
                rule("is well built", visit, open -> Structure.faults(open.visitor())),
                rule(
                        "holds no code",
                        visit,
                        open -> Structure.inlineCode(
                                open.visitor(), open.document().text())),
                dynamicTest("is protected by a strict policy", () -> is_protected(visit)),
                dynamicTest("has a title of its own", () -> has_its_own_title(visit)),
                dynamicTest("is light", () -> is_light(visit)),
                rule("passes axe", visit, PageRules::violations),
                rule("says which language it speaks", visit, open -> Language.faults(open.visitor())),
                rule("helps to fill in its forms", visit, open -> Forms.faults(open.visitor())),
                rule("keeps still", visit, open -> Stillness.faults(open.visitor())),
                rule("has targets for thumbs", visit, open -> Layout.smallTargets(open.visitor())),
                rule("fits narrow screens and big letters", visit, open -> Layout.faultsOfReflow(open.visitor())),
                rule("prints its content", visit, open -> Paper.faults(open.visitor())),
                dynamicTest("is complete without scripts", () -> is_complete_without_scripts(visit)),
                dynamicTest("leaves everything as it was", visit::leave));
    }

    private static DynamicNode rule(String words, Visit visit, Function<Visit, List<String>> faults) {
        return dynamicTest(
                words,
                () -> assertThat(faults.apply(visit))
                        .as(visit.state() + " " + words)
                        .isEmpty());
    }

    /** A page that is not a success makes the console say so: that one line is not a fault. */
    private static List<String> noticed(Visit visit) {
        boolean expected = !visit.document().ok();
        return visit.noticed().stream()
                .filter(line -> !(expected && line.contains("Failed to load resource")))
                .toList();
    }

    /** Marks of the interactive map may overlap: the list under it leads to the same places (WCAG 2.2, 2.5.8). */
    private static List<String> violations(Visit visit) {
        return Axe.violations(visit.visitor().page()).stream()
                .filter(line -> !(line.startsWith("target-size") && line.contains("leaflet-marker-icon")))
                .toList();
    }

    private static void is_protected(Visit visit) {
        assertThat(visit.document().headerValue("content-security-policy"))
                .as(visit.state().toString())
                .isEqualTo(visit.document().url().contains(PREVIEW) ? POLICY + "; frame-src 'self'" : POLICY);
        assertThat(visit.document().headerValue("x-content-type-options")).isEqualTo("nosniff");
        assertThat(visit.document().headerValue("referrer-policy")).isIn("no-referrer", "same-origin");
    }

    private static void has_its_own_title(Visit visit) {
        String title = visit.visitor().page().title();
        assertThat(Titles.take(title, visit.state().page()))
                .as(title)
                .isEqualTo(visit.state().page());
    }

    private static void is_light(Visit visit) {
        assertThat(visit.weight().ecoIndex())
                .as("%s : %s", visit.state(), visit.weight())
                .isGreaterThanOrEqualTo(visit.state().kind().ecoIndex());
    }

    private static void is_complete_without_scripts(Visit visit) {
        if (visit.state().mustWorkWithoutScripts()) {
            assertThat(visit.wordsWithoutScripts())
                    .as(visit.state().toString())
                    .isEqualTo(Scriptless.words(visit.visitor()));
        }
    }
}
