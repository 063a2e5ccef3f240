package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import org.junit.jupiter.api.Test;

/** S02: somebody walks away from the terminal, and nothing of the visit stays. */
@Journey
class S02WalkAwayTests {
    private static final String RESULT = "/lieux?besoin=imprimer&ou=pres&quand=now";

    @Test
    void asks_after_ninety_seconds_and_keeps_the_page_for_whoever_answers(House house) {
        Visitor visitor = onResult(house);
        visitor.page().clock().runFor(91_000);
        Locator question = visitor.page().locator("dialog[open]");
        assertThat(question.innerText()).contains("Vous êtes encore là");
        String before = visitor.path();
        question.locator("button").first().click();
        assertThat(question.count()).isZero();
        assertThat(visitor.path()).isEqualTo(before);
    }

    @Test
    void starts_again_thirty_seconds_later_and_back_shows_the_first_screen(House house) {
        Visitor visitor = onResult(house);
        visitor.page().clock().runFor(91_000);
        visitor.page().clock().runFor(31_000);
        visitor.page().waitForURL("**/fin");
        assertThat(visitor.title()).contains("Trouver une aide");
        assertThat(visitor.page()
                        .request()
                        .get(house.address() + house.kiosk() + "/fin")
                        .headers()
                        .get("clear-site-data"))
                .contains("cache", "cookies", "storage");
        for (int i = 0; i < 10; i++) {
            visitor.page().goBack();
            assertThat(visitor.title()).contains("Trouver une aide");
        }
        assertThat(visitor.cookies()).isEmpty();
        assertThat(visitor.page().evaluate("localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
    }

    @Test
    void without_scripts_a_page_left_for_five_minutes_leads_to_the_first_screen(House house) {
        Visitor visitor = house.visitorWithoutScripts(Device.KIOSK);
        visitor.open(house.kiosk() + RESULT + "&h=1");
        assertThat(visitor.title()).contains("Trouver une aide");
        assertThat(visitor.page().locator("a[href$='/fin']").first().isVisible())
                .isTrue();
    }

    private static Visitor onResult(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.page().clock().install();
        visitor.open(house.kiosk());
        visitor.page().navigate(house.address() + house.kiosk() + RESULT);
        assertThat(visitor.page().locator("main ol > li").count()).isPositive();
        return visitor;
    }
}
