package fr.maillage.journeys.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import fr.maillage.journeys.harness.Axe;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a script adds or changes, as a screen reader is told of it: the name, the role and the state that the browser gives to
 * the interface of accessibility (RGAA 7.1, first condition of test 7.1.1). It is not a trial with a screen reader.
 */
@Journey
class ScriptedPartsTests {
    @Test
    void near_me_is_a_button_and_its_answer_is_a_status(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/lieux");
        assertThat(told(visitor)).contains("button Près de moi");
        visitor.button("près de moi").click();
        visitor.page().getByText("Votre appareil n’a pas donné votre position").waitFor();
        assertThat(told(visitor)).anyMatch(part -> part.startsWith("status"));
        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("ou");
    }

    @Test
    void names_of_the_territory_are_proposed_while_one_types_and_chosen_with_the_keys(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/lieux");
        visitor.page().locator("#ou").pressSequentially("génic");
        visitor.page().locator(".suggest [role=option]").first().waitFor();
        assertThat(told(visitor))
                .anyMatch(part -> part.startsWith("combobox Où"))
                .anyMatch(part -> part.startsWith("option Génicart, Lormont"))
                .anyMatch(part -> part.startsWith("listbox Où"));
        assertThat(Axe.violations(visitor.page())).isEmpty();
        visitor.page().keyboard().press("ArrowDown");
        assertThat(visitor.page().locator("#ou").getAttribute("aria-activedescendant"))
                .isEqualTo("ou-p0");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator("#ou").inputValue()).isEqualTo("Génicart, Lormont");
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL("**/lieux?ou=*");
        assertThat(visitor.page().locator("h1").textContent()).contains("Génicart, Lormont");
    }

    @Test
    void the_map_is_a_named_region_whose_marks_are_named_buttons(House house) {
        Visitor visitor = house.visitor(Device.DESKTOP);
        visitor.open("/lieux?ou=33000&vue=plan");
        assertThat(told(visitor)).contains("button Carte interactive");
        visitor.button("carte interactive").click();
        visitor.page().locator(".leaflet .pin").first().waitFor();
        List<String> parts = told(visitor);
        assertThat(parts).anyMatch(part -> part.startsWith("region Carte interactive"));
        assertThat(parts).contains("button Plus près", "button Plus loin");
        assertThat(parts.stream().filter(part -> part.startsWith("button 1,"))).isNotEmpty();
        assertThat(parts).doesNotContain("button", "button null");
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.page().evaluate("document.activeElement.textContent"))
                .isEqualTo("Carte interactive");
    }

    @Test
    void the_terminal_names_its_question_and_counts_the_digits_aloud(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.page().clock().install();
        visitor.open(house.kiosk() + "/lieu/bibliotheque-meriadeck/sms?besoin=imprimer");
        visitor.page().keyboard().type("061");
        assertThat(told(visitor)).contains("button Écouter", "button Corriger");
        assertThat(visitor.page().getByText("3 chiffres sur 10").getAttribute("role"))
                .isEqualTo("status");
        visitor.page().clock().runFor(91_000);
        assertThat(told(visitor))
                .contains("dialog Vous êtes encore là\u00a0?", "button Oui, je continue")
                .doesNotContain("button Corriger");
    }

    /** Role and name of every part that is told to whoever does not see. */
    private static List<String> told(Visitor visitor) {
        CDPSession browser = visitor.page().context().newCDPSession(visitor.page());
        List<String> parts = new ArrayList<>();
        for (JsonElement node : browser.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
            JsonObject part = node.getAsJsonObject();
            if (!part.get("ignored").getAsBoolean() && part.has("role")) {
                parts.add((value(part, "role") + " " + value(part, "name")).strip());
            }
        }
        browser.detach();
        return parts;
    }

    private static String value(JsonObject part, String key) {
        JsonObject said = part.has(key) ? part.getAsJsonObject(key) : new JsonObject();
        return said.has("value") ? said.get("value").getAsString() : "";
    }
}
