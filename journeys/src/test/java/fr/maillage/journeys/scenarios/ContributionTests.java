package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.Focus;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.pages.Reports;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody without account says that something is wrong, or that a place is missing; a moderator answers. */
@Journey
class ContributionTests {
    private static final int MOST_STOPS = 120;

    @Test
    void reports_an_error_without_scripts_and_reads_the_answer(House house) {
        Visitor resident = house.visitorWithoutScripts(Device.PHONE);
        String code =
                Reports.report(resident, "bus-presquile", "jours ou les heures", "Le bus ne passe plus le jeudi.");
        assertThat(resident.mainText()).contains("Merci, c’est reçu").contains(code);
        Visitor moderator = house.operator(Device.DESKTOP);
        openItem(moderator, "ne passe plus le jeudi");
        moderator.field("votre réponse").fill("Nous avons appelé : c’est corrigé.");
        moderator.press(moderator.button("réglé").first());
        resident.open("/suivi/" + code);
        assertThat(resident.mainText()).contains("Accepté").contains("Nous avons appelé : c’est corrigé.");
        assertThat(resident.cookies()).isEmpty();
    }

    @Test
    void proposes_a_place_until_everybody_finds_it(House house) {
        String name = "Atelier " + UUID.randomUUID().toString().substring(0, 8);
        Visitor resident = house.visitor(Device.PHONE);
        String code = Reports.propose(resident, name, "3 rue Neuve, 33310 Lormont", "On y imprime le mardi.");
        Visitor moderator = house.operator(Device.DESKTOP);
        moderator.open("/equipe/moderation");
        moderator.press(moderator.link(name).first());
        moderator.field("démarche").check();
        moderator.press(moderator.button("publier").first());
        resident.open("/suivi/" + code);
        assertThat(resident.mainText()).contains("le lieu est dans l’annuaire");
        resident.press(resident.link("voir la fiche").first());
        resident.page().waitForTimeout(1_500);
        resident.open(resident.path());
        assertThat(resident.title()).isEqualTo(name);
    }

    @Test
    void answers_with_the_keyboard_alone(House house) {
        Visitor resident = house.visitor(Device.PHONE);
        String code = Reports.report(resident, "bibliotheque-aubiers", "autre chose", "La sonnette ne marche pas.");
        Visitor moderator = house.operator(Device.DESKTOP);
        openItem(moderator, "sonnette");
        Page page = moderator.page();
        reach(page, "reponse");
        page.keyboard().type("Merci, elle est réparée.");
        reach(page, "réglé");
        page.keyboard().press("Enter");
        page.getByText("Une réponse a été donnée").waitFor();
        resident.open("/suivi/" + code);
        assertThat(resident.mainText()).contains("Merci, elle est réparée.");
    }

    private static void openItem(Visitor moderator, String words) {
        moderator.open("/equipe/moderation");
        int items = moderator.page().locator("main ul.places a").count();
        for (int i = 0; i < items; i++) {
            moderator.press(moderator.page().locator("main ul.places a").nth(i));
            if (moderator.mainText().contains(words)) {
                return;
            }
            moderator.open("/equipe/moderation");
        }
        throw new AssertionError("nothing in the queue says « " + words + " »");
    }

    private static void reach(Page page, String name) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (Focus.name(page).toLowerCase(Locale.FRENCH).contains(name)) {
                return;
            }
        }
        throw new AssertionError("the keyboard never reaches « " + name + " »");
    }
}
