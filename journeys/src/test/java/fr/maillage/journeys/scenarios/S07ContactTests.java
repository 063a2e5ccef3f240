package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.pages.Fieldwork;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** S07: the contact of a place confirms in one press, then changes Friday only; and how a caller does the same. */
@Journey
class S07ContactTests {
    /** Checked in 2021, open on Tuesdays and Thursdays. */
    private static final String PLACE = "Local Clic et Déclic";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void confirms_in_one_press_then_changes_friday_only(House house) {
        Visitor team = house.operator(Device.DESKTOP);
        team.open("/equipe/appels");
        team.press(team.link(PLACE).first());
        String code = Fieldwork.letter(team);

        Visitor contact = house.visitorWithoutScripts(Device.PHONE);
        Fieldwork.enter(contact, code);
        assertThat(contact.mainText()).contains(PLACE);
        String link = contact.path();
        contact.open(link);
        contact.open(link);
        contact.press(contact.button("tout est encore juste").first());
        assertThat(contact.mainText()).contains("Merci", "Vérifié aujourd’hui");
        String sheet = contact.link("fiche publique").first().getAttribute("href");

        contact.press(contact.button("corriger autre chose").first());
        contact.press(contact.link("les horaires").first());
        contact.field("vendredi").fill("de 9 h à 11 h 30");
        contact.press(contact.button("continuer").first());
        assertThat(contact.mainText())
                .contains("Vendredi", "Avant", "de 9 h à 11 h 30", "Rien n’est encore enregistré");
        contact.press(contact.button("enregistrer").first());
        assertThat(contact.page().locator("tbody tr").count()).isEqualTo(1);

        contact.open(link);
        assertThat(contact.mainText()).contains("Ce lien ne sert plus");
        eventually(() -> {
            // A new reader each time: browsers keep a public page for half a minute.
            try (Visitor reader = house.visitorWithoutScripts(Device.PHONE)) {
                reader.open(sheet);
                String words = reader.mainText();
                return words.contains("Vérifié aujourd’hui")
                        && words.contains("confirmé par le lieu")
                        && words.contains("11 h 30");
            }
        });
    }

    @Test
    void a_call_is_made_with_the_keyboard_alone(House house) {
        Visitor caller = house.operator(Device.DESKTOP);
        caller.open("/equipe/appels");
        caller.button("appeler le prochain lieu").focus();
        caller.page().keyboard().press("Enter");
        caller.page().waitForURL("**/equipe/appels/*-*");
        String name = caller.title();
        caller.button("pas de réponse").focus();
        caller.page().keyboard().press("Enter");
        caller.page().waitForURL("**fait=note**");
        assertThat(caller.mainText()).contains("C’est noté");
        assertThat(caller.page().locator("ol.places a").allInnerTexts()).doesNotContain(name);
    }

    @Test
    void a_small_skill_is_declared_read_then_found(House house) {
        Visitor person = house.visitorWithoutScripts(Device.PHONE);
        person.open("/petites-competences/proposer");
        person.field("montrer").fill("Scanner un papier avec un téléphone");
        person.field("commune").fill("Lormont");
        person.field("où et quand").fill("à la médiathèque, le mercredi");
        person.press(person.button("continuer").first());
        assertThat(person.mainText()).contains("Votre proposition est reçue");

        Visitor moderator = house.operator(Device.DESKTOP);
        moderator.open("/equipe/competences");
        moderator.press(Fieldwork.publish(moderator, "Scanner un papier"));
        eventually(() -> {
            person.open("/petites-competences?mots=scanner&theme=imprimer&commune=33249");
            return person.mainText().contains("Scanner un papier avec un téléphone");
        });
    }

    private static void eventually(BooleanSupplier expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!expected.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
        }
    }
}
