package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.journeys.harness.Authenticator;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import org.junit.jupiter.api.Test;

/** A person adds a passkey to her account, comes in with it, and takes it back. */
@Journey
class PasskeyTests {
    @Test
    void adds_a_key_comes_in_with_it_and_takes_it_back(House house) {
        Visitor person = entered(house);
        Authenticator.before(person.page());
        addKey(person, "Portable de Hugo");
        assertThat(person.mainText()).contains("Portable de Hugo");
        leave(person);
        enterWithKey(person);
        person.page().waitForURL("**/equipe");
        assertThat(person.mainText()).contains("Bonjour Hugo");
        assertThat(person.complaints()).isEmpty();
        person.open("/compte/entrees");
        person.press(person.button("Retirer la clé"));
        assertThat(person.mainText()).contains("Vous n’en avez pas encore");
        leave(person);
        enterWithKey(person);
        person.page().getByText("n’ouvre rien ici").waitFor();
    }

    @Test
    void stops_a_key_that_was_copied(House house) {
        Visitor person = entered(house);
        Authenticator device = Authenticator.before(person.page());
        addKey(person, "Clé copiée");
        JsonArray copy = device.keys();
        leave(person);
        enterWithKey(person);
        person.page().waitForURL("**/equipe");
        leave(person);
        device.restore(copy);
        enterWithKey(person);
        person.page().getByText("a peut-être été copiée").waitFor();
        enter(person);
        person.open("/compte/entrees");
        assertThat(person.mainText()).contains("Arrêtée");
        person.press(person.button("Retirer la clé"));
    }

    @Test
    void opens_nothing_under_another_name_of_the_same_machine(House house) {
        Visitor person = entered(house);
        Authenticator.before(person.page());
        addKey(person, "Clé d’ici");
        leave(person);
        person.page().navigate(house.address().replace("localhost", "127.0.0.1") + "/connexion/cle");
        person.button("Continuer").click();
        person.page().getByText("Cela n’a pas marché").waitFor();
        enter(person);
        person.open("/compte/entrees");
        person.press(person.button("Retirer la clé"));
    }

    @Test
    void says_how_to_come_in_without_scripts(House house) {
        Visitor person = house.visitorWithoutScripts(Device.PHONE);
        person.open("/connexion/cle");
        assertThat(person.mainText()).contains("demande JavaScript");
        assertThat(person.page().locator("main button:visible").count()).isZero();
    }

    private static Visitor entered(House house) {
        Visitor person = house.visitor(Device.DESKTOP);
        enter(person);
        return person;
    }

    private static void enter(Visitor person) {
        person.open("/connexion");
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hugo"))
                .click();
        person.page().waitForURL("**/equipe");
    }

    private static void addKey(Visitor person, String name) {
        person.open("/compte/entrees");
        person.field("Nom de cet appareil").fill(name);
        person.button("Ajouter une clé").click();
        person.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .waitFor();
    }

    private static void leave(Visitor person) {
        person.open("/equipe");
        person.press(person.button("Se déconnecter"));
    }

    private static void enterWithKey(Visitor person) {
        person.open("/connexion/cle");
        person.button("Continuer").click();
    }
}
