package fr.maillage.journeys.pages;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;

/** The work of those who translate the sheets: the queue of a language, a text with the French beside. */
final class TranslationPages {
    private static final String QUEUE = "/equipe/traductions";
    private static final String PLAIN = QUEUE + "?langue=simple";

    private TranslationPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.operator("Traduire des fiches", "file", QUEUE, visitor -> {}),
                PageState.operator("Traduire une fiche", "à traduire", QUEUE, TranslationPages::first),
                PageState.operator("Traduire une fiche", "à valider", QUEUE, TranslationPages::propose),
                PageState.operator("Traduire une fiche", "langage simple, mots difficiles", PLAIN, visitor -> {
                    first(visitor);
                    write(visitor, "Les bénéficiaires sont éligibles à 50 % du dispositif de la CAF.");
                }),
                PageState.operator("Traduire une fiche", "mention refusée", PLAIN, TranslationPages::halfLabelled));
    }

    private static void first(Visitor visitor) {
        visitor.press(visitor.page().locator("main ul.places a").first());
    }

    private static void propose(Visitor visitor) {
        first(visitor);
        write(visitor, "مكان للتجربة.");
    }

    private static void halfLabelled(Visitor visitor) {
        first(visitor);
        visitor.field("quel groupe").first().fill("Groupe du mardi");
        write(visitor, "Venez lire ici.");
    }

    private static void write(Visitor visitor, String words) {
        visitor.page().locator("main textarea").first().fill(words);
        visitor.press(visitor.button("proposer").first());
    }
}
