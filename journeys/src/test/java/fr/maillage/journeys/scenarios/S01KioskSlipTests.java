package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S01: somebody who cannot type prints a slip on the terminal of a library, in five touches. */
@Journey
class S01KioskSlipTests {
    private static final int LEAST_SIDE = 64;

    @Test
    void five_touches_lead_to_the_paper(House house) {
        Visitor visitor = arrived(house);
        touch(visitor, visitor.link("imprimer"));
        touch(visitor, visitor.link("près d.ici"));
        touch(visitor, visitor.link("maintenant"));
        assertThat(visitor.page().locator("main ol > li").count()).isBetween(1, 3);
        assertThat(visitor.page().locator("main ol > li").allInnerTexts())
                .allMatch(words -> words.contains("Ouvert, ferme à"))
                .allMatch(words -> words.contains("pied") || words.contains("Ici même"));
        touch(visitor, visitor.page().locator("main ol > li a").first());
        Locator print = visitor.button("imprimer la fiche");
        assertThat(print.isVisible()).isTrue();
        visitor.page().evaluate("window.print = () => { window.printed = true; }");
        print.click();
        assertThat(visitor.page().evaluate("window.printed")).isEqualTo(true);
        assertThat(visitor.mainText())
                .contains(
                        "Aujourd’hui", "Demain", "Téléphone", "Adresse", "À apporter", "Imprimé le mardi 1er décembre");
    }

    @Test
    void nothing_is_ever_asked_but_by_touch(House house) {
        Visitor visitor = arrived(house);
        for (String screen : List.of("", "/besoins", "/ou?besoin=imprimer", "/communes?besoin=imprimer")) {
            visitor.open(house.kiosk() + screen);
            assertThat(visitor.page().locator("input, textarea, select").count())
                    .isZero();
            assertThat(visitor.page().locator("a[href^='http']").count()).isZero();
        }
    }

    @Test
    void every_target_is_large_and_the_first_screen_does_not_scroll(House house) {
        for (Device device : List.of(Device.KIOSK, Device.DESKTOP)) {
            Visitor visitor = house.visitor(device);
            visitor.open(house.kiosk());
            assertThat(visitor.page().locator("a:visible, button:visible").all())
                    .allSatisfy(target -> {
                        BoundingBox box = target.boundingBox();
                        assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(LEAST_SIDE);
                    });
            assertThat(visitor.page().locator(".borne-tiles .need").all())
                    .hasSizeLessThanOrEqualTo(6)
                    .allSatisfy(tile -> assertThat(tile.boundingBox().height).isGreaterThanOrEqualTo(180));
            assertThat(visitor.page()
                            .evaluate(
                                    "document.querySelector('main').scrollHeight <= document.querySelector('main').clientHeight"
                                            + " && document.documentElement.scrollHeight <= innerHeight"))
                    .as("%s", device)
                    .isEqualTo(true);
        }
    }

    @Test
    void a_key_taken_back_opens_nothing(House house) {
        String address = house.kiosk();
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(address.substring(0, address.length() - 4) + "0000");
        assertThat(visitor.document().status()).isEqualTo(404);
        visitor.open("/equipe/imports");
        assertThat(visitor.path()).startsWith("/connexion");
    }

    private static Visitor arrived(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk());
        return visitor;
    }

    private static void touch(Visitor visitor, Locator what) {
        String before = visitor.path();
        what.first().click();
        visitor.page().waitForURL(url -> !url.endsWith(before));
        visitor.page().waitForLoadState();
    }
}
