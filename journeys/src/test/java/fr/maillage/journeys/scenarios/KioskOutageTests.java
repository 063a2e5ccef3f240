package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Product;
import fr.maillage.journeys.harness.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** K15: the database stops, or the network is cut, and the terminal still tells where to go. */
@Journey
class KioskOutageTests {
    @Test
    void k15_with_the_database_stopped_every_screen_answers_and_is_dated(House house) {
        try (Product product = Product.startedAt(House.TUESDAY)) {
            String terminal = house.kioskOf(product);
            Visitor visitor = house.visitorOf(product, Device.KIOSK);
            visitor.open(terminal);
            product.stopDatabase();
            visitor.page().waitForTimeout(4_000);
            for (String screen : List.of(
                    "",
                    "/besoins",
                    "/ou?besoin=imprimer",
                    "/communes?besoin=imprimer",
                    "/quand?besoin=imprimer&ou=pres",
                    "/repondre?besoin=imprimer&ou=pres&quand=now",
                    "/lieu/bibliotheque-meriadeck?besoin=imprimer",
                    "/lieu/bibliotheque-meriadeck/ticket.pdf",
                    "/fin")) {
                assertThat(visitor.page()
                                .request()
                                .get(product.address() + terminal + screen)
                                .status())
                        .as(screen)
                        .isEqualTo(200);
            }
            for (int wait = 0;
                    wait < 60 && visitor.page().locator(".borne-dated").count() == 0;
                    wait++) {
                visitor.page().waitForTimeout(1_000);
                visitor.open(terminal + "/lieux?besoin=imprimer&ou=pres&quand=now");
            }
            assertThat(visitor.page().locator(".borne-dated").innerText()).contains("Informations du");
            assertThat(visitor.page().locator("main ol > li").count()).isPositive();
        }
    }

    @Test
    void k15_with_the_network_cut_the_last_directory_is_there_and_dated(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk());
        visitor.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
        visitor.page().waitForTimeout(500);
        visitor.page().context().setOffline(true);
        visitor.link("imprimer").first().click();
        visitor.page().locator(".borne-dated").waitFor();
        assertThat(visitor.mainText()).contains("Informations du", "Le réseau est coupé", "Bibliothèque Mériadeck");
        assertThat(visitor.page().locator("main ol > li").count()).isEqualTo(20);
        assertThat(visitor.mainText()).containsPattern("0[1-9]( \\d\\d){4}");
        visitor.page().context().setOffline(false);
        visitor.open(house.kiosk());
        assertThat(visitor.title()).contains("Trouver une aide");
    }
}
