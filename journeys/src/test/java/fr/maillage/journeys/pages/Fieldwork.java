package fr.maillage.journeys.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.journeys.harness.Visitor;

/** What is done on the pages that keep the directory true. */
public final class Fieldwork {
    private Fieldwork() {}

    /** Opens the page of a place of the call list by its name, and takes it. */
    public static void take(Visitor caller, String place) {
        caller.open("/equipe/appels");
        caller.press(caller.link(place).first());
        Locator take = caller.button("appeler ce lieu");
        if (take.count() > 0) {
            caller.press(take.first());
        }
    }

    /** Makes a letter for the place whose call page or taking page is open, and gives its code. */
    public static String letter(Visitor caller) {
        String id = caller.path().replaceAll("^/equipe/appels/([0-9a-f-]{36}).*", "$1");
        caller.open("/equipe/lieux/" + id + "/contact");
        caller.press(caller.button("préparer la lettre").first());
        return caller.page().locator(".letter-code").innerText();
    }

    /** Types the code of a letter. */
    public static void enter(Visitor contact, String code) {
        contact.open("/confirmer");
        contact.field("code").fill(code);
        contact.press(contact.button("continuer").first());
    }

    /** Declares a small skill, which then waits for a moderator. */
    public static void skill(Visitor person) {
        person.open("/petites-competences/proposer");
        person.field("montrer").fill("Scanner un papier avec un téléphone");
        person.field("commune").fill("Lormont");
        person.field("où et quand").fill("à la médiathèque, le mercredi");
        person.press(person.button("continuer").first());
    }

    /** The button that publishes the small skill of these words; the demonstration brings others. */
    public static Locator publish(Visitor moderator, String words) {
        return moderator
                .page()
                .locator("main li.place", new Page.LocatorOptions().setHasText(words))
                .locator("button[value=publier]")
                .first();
    }
}
