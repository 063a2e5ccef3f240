package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** K7, K8 and K9: the one thing a terminal may ask, a number for one short message, touched on a keypad of our own. */
@Journey
class KioskMessageTests {
    private static final String SLIP = "/lieu/bibliotheque-meriadeck?besoin=imprimer&ou=pres&quand=now";

    @Test
    void k09_a_number_is_touched_masked_and_sent_and_no_address_holds_it(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        List<String> addresses = addresses(visitor);
        onKeypad(visitor, house);
        touch(visitor, "0612345670");
        assertThat(visitor.page().locator("[data-shown]").innerText()).isEqualTo("•• •• •• •• •0");
        visitor.button("corriger").click();
        touch(visitor, "1");
        int before = house.gateway().taken().size();
        visitor.button("envoyer").click();
        visitor.page().waitForURL("**/sms/envoye?**");
        assertThat(visitor.title()).isEqualTo("Le SMS est parti");
        assertThat(house.gateway().taken()).hasSize(before + 1);
        assertThat(house.gateway().taken().getLast())
                .contains("+33612345671", "Bibliothèque Mériadeck", "Tel. 05", "\\nLe mardi 1er décembre : ");
        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains("0612345"));
    }

    @Test
    void k09_the_same_without_scripts(House house) {
        Visitor visitor = house.visitorWithoutScripts(Device.KIOSK);
        List<String> addresses = addresses(visitor);
        onKeypad(visitor, house);
        for (char digit : "0700000002".toCharArray()) {
            visitor.press(visitor.button("^" + digit + "$"));
        }
        assertThat(visitor.page().locator("[data-shown]").innerText()).isEqualTo("•• •• •• •• •2");
        visitor.press(visitor.button("envoyer"));
        assertThat(visitor.title()).isEqualTo("Le SMS est parti");
        assertThat(addresses).noneMatch(address -> address.contains("0700000"));
    }

    @Test
    void k09_digits_come_from_a_small_keyboard_too(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        onKeypad(visitor, house);
        visitor.page().keyboard().type("0755");
        visitor.page().keyboard().press("Backspace");
        assertThat(visitor.page().locator("[data-told]").textContent()).isEqualTo("3 chiffres sur 10");
    }

    @Test
    void k07_the_number_is_the_only_thing_asked_and_it_may_be_left_out(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk() + SLIP);
        assertThat(visitor.page().locator("input, textarea, select").count()).isZero();
        onKeypad(visitor, house);
        assertThat(visitor.page().locator("input, textarea, select").count()).isEqualTo(1);
        assertThat(visitor.page().locator("form").getAttribute("autocomplete")).isEqualTo("off");
        assertThat(visitor.page().locator("input").getAttribute("type")).isEqualTo("hidden");
    }

    @Test
    void k07_nothing_of_the_number_stays_after_the_message(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        onKeypad(visitor, house);
        touch(visitor, "0700000003");
        visitor.button("envoyer").click();
        visitor.page().waitForURL("**/sms/envoye?**");
        assertThat(visitor.page().content()).doesNotContain("0700000003", "700000003");
        assertThat(visitor.page().evaluate("localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        assertThat(visitor.cookies()).isEmpty();
        visitor.page().goBack();
        visitor.page().waitForURL("**/fin");
        assertThat(visitor.page().content()).doesNotContain("700000003");
    }

    @Test
    void a_number_that_is_not_a_mobile_is_told(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        onKeypad(visitor, house);
        touch(visitor, "0556");
        visitor.press(visitor.button("envoyer"));
        assertThat(visitor.mainText()).contains("Il manque des chiffres");
        touch(visitor, "000000");
        visitor.press(visitor.button("envoyer"));
        assertThat(visitor.mainText()).contains("06 ou 07");
    }

    private static void onKeypad(Visitor visitor, House house) {
        visitor.open(house.kiosk() + SLIP);
        visitor.link("recevoir par sms").click();
        visitor.page().waitForURL("**/sms?**");
        visitor.page().waitForLoadState();
    }

    private static void touch(Visitor visitor, String digits) {
        for (char digit : digits.toCharArray()) {
            visitor.button("^" + digit + "$").click();
        }
    }

    private static List<String> addresses(Visitor visitor) {
        List<String> addresses = new ArrayList<>();
        visitor.page().onRequest(request -> addresses.add(request.url()));
        return addresses;
    }
}
