package fr.maillage.journeys.pages;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;
import java.util.function.Consumer;

/** What the contact of a place sees behind the code of a letter, and the team pages once something has come in. */
final class LetterPages {
    private static final String CALLS = "/equipe/appels";

    private LetterPages() {}

    static List<PageState> all() {
        return List.of(
                opened("ouvert", visitor -> {}),
                opened("horaires à corriger", visitor -> correct(visitor, "horaires")),
                opened("téléphone illisible", visitor -> phone(visitor, "05 56")),
                opened("avant et après", visitor -> phone(visitor, "05 56 12 34 56")),
                opened("merci", LetterPages::thank),
                opened("merci pour la correction", visitor -> {
                    phone(visitor, "05 56 12 34 56");
                    visitor.press(visitor.button("enregistrer").first());
                }),
                opened("déjà servi", visitor -> {
                    String link = visitor.path();
                    thank(visitor);
                    visitor.open(link);
                }),
                opened("n’existe plus", visitor -> correct(visitor, "existe plus")),
                PageState.operator("Un appel", "sur place", CALLS, visitor -> {
                            visitor.press(visitor.page().locator("ol.places a").first());
                            if (visitor.button("appeler ce lieu").count() > 0) {
                                visitor.press(visitor.button("appeler ce lieu").first());
                            }
                            visitor.press(visitor.link("sur place").first());
                        })
                        .leaving(visitor ->
                                visitor.press(visitor.button("rendre").first())),
                PageState.operator("Feuille d’appels", "un jour à venir", CALLS + "/feuille", visitor -> {
                    visitor.press(visitor.link("saisir").first());
                    visitor.field("jour des appels").fill("2027-02-01");
                    visitor.press(visitor.button("enregistrer").first());
                }),
                PageState.operator("Lieux disparus", "un lieu à décider", CALLS, visitor -> {
                    open(visitor);
                    correct(visitor, "existe plus");
                    visitor.page()
                            .locator("main textarea, main input[type=text]")
                            .first()
                            .fill("Fermé en juin.");
                    visitor.press(visitor.button("continuer").first());
                    visitor.press(visitor.button("existe plus").first());
                    visitor.open("/equipe/disparus");
                }),
                PageState.operator("Petites compétences à lire", "une à lire", "/equipe/competences", visitor -> {
                    Fieldwork.skill(visitor);
                    visitor.open("/equipe/competences");
                }),
                PageState.operator("Petites compétences", "une trouvée", "/equipe/competences", visitor -> {
                    Fieldwork.skill(visitor);
                    visitor.open("/equipe/competences");
                    visitor.press(visitor.button("publier").first());
                    visitor.page().waitForTimeout(2_500);
                    visitor.open("/petites-competences");
                }),
                PageState.operator(
                        "Proposer une petite compétence", "reçue", "/petites-competences/proposer", Fieldwork::skill));
    }

    private static PageState opened(String state, Consumer<Visitor> then) {
        return PageState.operator("Lien du lieu", state, CALLS, visitor -> {
            open(visitor);
            then.accept(visitor);
        });
    }

    private static void open(Visitor visitor) {
        visitor.press(visitor.page().locator("ol.places a").first());
        Fieldwork.enter(visitor, Fieldwork.letter(visitor));
    }

    private static void correct(Visitor visitor, String what) {
        visitor.press(visitor.link(what).first());
    }

    private static void phone(Visitor visitor, String number) {
        correct(visitor, "le téléphone");
        visitor.page().locator("#telephone").fill(number);
        visitor.press(visitor.button("continuer").first());
    }

    private static void thank(Visitor visitor) {
        visitor.press(visitor.button("tout est encore juste").first());
    }
}
