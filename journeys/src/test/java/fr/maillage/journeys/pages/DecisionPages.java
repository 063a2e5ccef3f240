package fr.maillage.journeys.pages;

import com.microsoft.playwright.Locator;
import fr.maillage.journeys.harness.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What moderators and contributors see when people do not agree, wait for an answer, or change the same thing. */
final class DecisionPages {
    private static final String QUEUE = "/equipe/moderation";
    private static final String REPORTED = "bibliotheque-aubiers";

    private DecisionPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.operator("Charte à accepter", "première correction", "/connexion", DecisionPages::charter),
                PageState.operator(
                        "Avant et après", "quelqu’un a été plus rapide", "/equipe", DecisionPages::overtaken),
                PageState.operator("Revenir en arrière", "avant et après", "/equipe", DecisionPages::restore),
                PageState.operator("Répondre aux propositions", "avec d’autres files", QUEUE, DecisionPages::queue),
                PageState.operator("Une proposition", "correction proposée", "/connexion", DecisionPages::correction),
                PageState.operator("Une proposition", "un fichier contredit une personne", QUEUE, visitor -> {
                    conflict(visitor);
                    item(visitor);
                }),
                PageState.operator("Une proposition", "lieu proposé", QUEUE, DecisionPages::proposal),
                PageState.operator("Une proposition", "sans réponse écrite", QUEUE, visitor -> {
                    proposal(visitor);
                    visitor.press(visitor.button("refuser")
                            .or(visitor.button("ne pas"))
                            .first());
                }),
                PageState.operator("Prévenir de la réponse", "un téléphone", QUEUE, DecisionPages::tell),
                PageState.operator("Ma demande", "non retenue", QUEUE, DecisionPages::refused),
                PageState.operator("Lieu retiré", "avec les lieux voisins", QUEUE, DecisionPages::gone));
    }

    /** Comes in as somebody else of the demonstration. */
    private static void enter(Visitor visitor, String name) {
        visitor.page().context().clearCookies();
        visitor.open("/connexion");
        visitor.press(visitor.button(name).first());
    }

    private static void charter(Visitor visitor) {
        enter(visitor, "Yann");
        visitor.open("/equipe/charte");
    }

    private static void accept(Visitor visitor) {
        if (visitor.button("accepte la charte").count() > 0) {
            visitor.press(visitor.button("accepte la charte").first());
        }
    }

    /** A place that nobody else looks at, with a name of its own; gives its address for the team. */
    private static String place(Visitor visitor) {
        String name = "Atelier " + UUID.randomUUID().toString().substring(0, 8);
        Reports.propose(visitor, name, "3 rue Neuve, 33310 Lormont", "On y imprime le mardi.");
        visitor.open(QUEUE);
        visitor.press(visitor.link(name).first());
        visitor.field("démarche").check();
        visitor.press(visitor.button("publier").first());
        visitor.open("/equipe/lieux?nom=" + name.substring(8));
        visitor.press(visitor.link(name).first());
        return visitor.path();
    }

    /** Two people read the same version; the first to save wins. The second keeps the number of the version she read. */
    private static void overtaken(Visitor visitor) {
        String form = place(visitor) + "/coordonnees";
        visitor.open(form);
        accept(visitor);
        Object read = visitor.page().evaluate("document.querySelector('[name=revision]').value");
        phone(visitor, "05 56 77 88 99");
        visitor.press(visitor.button("enregistrer").first());
        visitor.open(form);
        visitor.page().evaluate("read => document.querySelector('[name=revision]').value = read", read);
        phone(visitor, "05 56 11 22 33");
        visitor.press(visitor.button("enregistrer").first());
    }

    private static void phone(Visitor visitor, String number) {
        visitor.page().locator("#telephones").fill(number);
        visitor.press(visitor.button("continuer").first());
    }

    private static void restore(Visitor visitor) {
        String sheet = place(visitor);
        visitor.open(sheet + "/coordonnees");
        accept(visitor);
        phone(visitor, "05 56 11 22 33");
        visitor.press(visitor.button("enregistrer").first());
        visitor.open(sheet + "/retablir/1");
    }

    private static void queue(Visitor visitor) {
        Fieldwork.skill(visitor);
        conflict(visitor);
    }

    /** The youngest line of the queue about such a place. */
    private static Locator last(Visitor visitor, String name) {
        return visitor.page()
                .locator("main ul.places")
                .first()
                .locator("a", new Locator.LocatorOptions().setHasText(name))
                .last();
    }

    private static void item(Visitor visitor) {
        visitor.press(last(visitor, "Maison"));
    }

    /** A place of a file, corrected by a person, then contradicted by the next file. Ends on the queue. */
    private static void conflict(Visitor visitor) {
        String word = UUID.randomUUID().toString().substring(0, 8);
        bring(visitor, word, "05 56 11 22 33", "2026-10-01");
        find(visitor, word);
        visitor.open(visitor.path() + "/coordonnees");
        accept(visitor);
        phone(visitor, "05 57 00 00 99");
        visitor.press(visitor.button("enregistrer").first());
        bring(visitor, word, "05 56 44 55 66", "2026-11-30");
        visitor.open(QUEUE);
    }

    /** Opens the sheet of a place, which the list shows within seconds of an import. */
    private static void find(Visitor visitor, String word) {
        for (int tries = 0; tries < 40; tries++) {
            visitor.open("/equipe/lieux?nom=" + word);
            if (visitor.link(word).count() > 0) {
                visitor.press(visitor.link(word).first());
                return;
            }
            visitor.page().waitForTimeout(500);
        }
        throw new IllegalStateException("not in the list: " + word + " : " + visitor.mainText());
    }

    private static void bring(Visitor visitor, String word, String phone, String day) {
        String file = """
                id;nom;adresse;code_postal;commune;telephone;latitude;longitude;date_maj
                %1$s;Maison %1$s;%4$d rue %1$s;33170;Gradignan;%2$s;44.77%4$d;-0.61%4$d;%3$s
                """.formatted(word, phone, day, 100 + Math.floorMod(word.hashCode(), 900));
        visitor.open("/equipe/imports");
        Imports.send(visitor, word + "-" + day + ".csv", file.getBytes(StandardCharsets.UTF_8), "Ville " + word);
        Imports.waitUntilStill(visitor);
        visitor.press(visitor.button("appliquer").first());
        Imports.waitUntilStill(visitor);
    }

    private static void correction(Visitor visitor) {
        enter(visitor, "Léa");
        visitor.open("/equipe/lieux/cap-sciences/coordonnees");
        accept(visitor);
        phone(visitor, "05 56 11 22 " + (10 + (int) (System.nanoTime() % 80)));
        visitor.press(visitor.button("envoyer la proposition").first());
        enter(visitor, "Camille");
        visitor.open(QUEUE);
        visitor.press(last(visitor, "Cap Sciences"));
    }

    private static void proposal(Visitor visitor) {
        String name = "Maison des liens " + UUID.randomUUID().toString().substring(0, 8);
        Reports.propose(visitor, name, "3 rue Neuve, 33310 Lormont", "On y imprime le mardi.");
        visitor.open(QUEUE);
        visitor.press(visitor.link(name).first());
    }

    /** Somebody left a telephone number and was answered. Gives the code. */
    private static String answered(Visitor visitor) {
        String words = "La sonnette " + UUID.randomUUID().toString().substring(0, 8) + " ne marche pas.";
        String code = Reports.report(visitor, REPORTED, "autre chose", words);
        visitor.field("courriel ou votre téléphone").fill("06 12 34 56 78");
        visitor.press(visitor.button("prévenir").first());
        visitor.open(QUEUE);
        visitor.press(last(visitor, "Aubiers"));
        visitor.field("votre réponse").fill("Nous avons appelé le lieu : la sonnette marche.");
        visitor.press(visitor.page().locator("button[value=refuser]").first());
        return code;
    }

    private static void tell(Visitor visitor) {
        answered(visitor);
        visitor.press(visitor.button("comment prévenir").first());
    }

    private static void refused(Visitor visitor) {
        visitor.open("/suivi/" + answered(visitor));
    }

    private static void gone(Visitor visitor) {
        String sheet = place(visitor);
        visitor.field("pourquoi").fill("Le lieu a fermé le 30 novembre.");
        visitor.press(visitor.button("retirer ce lieu").first());
        // The public sheet follows within seconds, and browsers keep a public page for half a minute.
        visitor.page().waitForTimeout(3_000);
        visitor.open(sheet.replace("/equipe", ""));
    }
}
