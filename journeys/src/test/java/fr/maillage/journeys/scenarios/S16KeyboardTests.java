package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.Focus;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S16: the keyboard alone is enough, one always sees where one is, and nothing holds one back. */
@Journey
class S16KeyboardTests {
    private static final int MOST_STOPS = 120;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lieux", "/lieux?ou=33000&vue=plan", "/lieux/mediatheque-benauge", "/connexion"})
    void meets_the_skip_link_first_and_leaves_the_page_at_the_end(String path, House house) {
        Visitor visitor = house.visitor(Device.DESKTOP);
        visitor.open(path);
        List<String> stops = walk(visitor.page());
        assertThat(stops.getFirst()).contains("contenu");
        assertThat(stops).hasSizeLessThan(MOST_STOPS);
        int reachable = ((Number) visitor.page()
                        .evaluate("[...document.querySelectorAll('a[href],button,select,textarea,summary,"
                                + "input:not([type=hidden])')].filter(element => element.checkVisibility()"
                                + " && !element.disabled && element.tabIndex >= 0).length"))
                .intValue();
        assertThat(stops.size()).isGreaterThanOrEqualTo(reachable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lieux?ou=33000",
                "/lieux/mediatheque-benauge",
                "/trouver?besoin=ordinateur",
                "/lieux/cap-sciences/erreur",
                "/proposer-un-lieu",
                "/connexion"
            })
    void always_shows_where_it_is(String path, House house) {
        Visitor visitor = house.visitor(Device.DESKTOP);
        visitor.open(path);
        Page page = visitor.page();
        Set<String> sorts = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            String name = Focus.name(page);
            if (name.isEmpty()) {
                break;
            }
            if (sorts.add(sort(page)) && Focus.visibility(page) < 1) {
                unseen.add(name);
            }
        }
        assertThat(sorts).hasSizeGreaterThan(3);
        assertThat(unseen).isEmpty();
    }

    @Test
    void skips_to_the_content(House house) {
        Visitor visitor = house.visitor(Device.DESKTOP);
        visitor.open("/lieux");
        Page page = visitor.page();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void goes_from_home_to_a_place(House house) {
        Visitor visitor = house.visitor(Device.DESKTOP);
        visitor.open("/");
        reach(visitor.page(), "imprimer");
        enter(visitor);
        while (visitor.page().locator("main ol > li").count() == 0) {
            reach(visitor.page(), "sais pas");
            enter(visitor);
        }
        reachPlace(visitor.page());
        enter(visitor);
        assertThat(visitor.path()).startsWith("/lieux/");
        assertThat(visitor.page().locator("main a[href^='tel:']").count()).isPositive();
    }

    @Test
    void puts_the_focus_on_the_summary_of_errors_that_leads_to_the_field(House house) {
        Visitor visitor = house.visitor(Device.DESKTOP);
        visitor.open("/premier-acces");
        Page page = visitor.page();
        reach(page, "cle");
        page.keyboard().type("AAAA-BBBB");
        page.keyboard().press("Enter");
        page.locator("[role=alert]:focus").waitFor();
        assertThat(page.evaluate("document.activeElement.innerText")).asString().contains("clé");
        assertThat(page.title()).startsWith("Erreur");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("cle");
    }

    /** Everything the Tab key meets until it leaves the page. */
    private static List<String> walk(Page page) {
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            String name = Focus.name(page);
            if (name.isEmpty()) {
                break;
            }
            stops.add(name);
        }
        return stops;
    }

    private static void reach(Page page, String words) {
        java.util.regex.Pattern wanted =
                java.util.regex.Pattern.compile(words, java.util.regex.Pattern.CASE_INSENSITIVE);
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (wanted.matcher(Focus.name(page)).find()) {
                return;
            }
        }
        throw new AssertionError("the Tab key never meets « " + words + " »");
    }

    private static void reachPlace(Page page) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("!!document.activeElement.closest('main ol > li')"))) {
                return;
            }
        }
        throw new AssertionError("the Tab key never meets a place");
    }

    private static void enter(Visitor visitor) {
        String before = visitor.page().url();
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL(url -> !url.equals(before));
        visitor.page().waitForLoadState();
    }

    /** Controls that look alike: the same kind with the same classes. */
    private static String sort(Page page) {
        return (String)
                page.evaluate("document.activeElement.tagName + '.' + document.activeElement.getAttribute('class')"
                        + " + '<' + document.activeElement.parentElement.className");
    }
}
