package fr.maillage.journeys.pages;

import com.microsoft.playwright.Locator;
import fr.maillage.journeys.harness.Visitor;
import java.util.List;

/** The pages that keep the directory true: codes, calls, paper, campaigns, small skills. */
final class FreshnessPages {
    private static final String CALLS = "/equipe/appels";
    private static final String CAMPAIGNS = "/equipe/campagnes";
    private static final String SKILL = "/petites-competences/proposer";

    private FreshnessPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.open("Code de la lettre", "au départ", "/confirmer"),
                PageState.open("Code de la lettre", "code prérempli", "/confirmer?code=7KQ2-M3XW-9ABC"),
                PageState.open("Lien du lieu", "inconnu", "/confirmer/ce-lien-n-existe-pas"),
                PageState.open("Petites compétences", "aucune", "/petites-competences"),
                PageState.open("Petites compétences", "cherchées", "/petites-competences?mots=zzzz&theme=imprimer"),
                PageState.open("Proposer une petite compétence", "au départ", SKILL),
                PageState.open("Proposer une petite compétence", "à compléter", SKILL)
                        .after(visitor ->
                                visitor.press(visitor.button("continuer").first())),
                PageState.open("Retirer une petite compétence", "au départ", "/petites-competences/retirer"),
                PageState.operator("Appels", "liste", CALLS, visitor -> {}),
                PageState.operator("Appels", "une commune", CALLS + "?commune=33249", visitor -> {}),
                PageState.operator("Un appel", "à prendre", CALLS, FreshnessPages::first),
                PageState.operator("Un appel", "pris", CALLS, FreshnessPages::take)
                        .leaving(FreshnessPages::release),
                PageState.operator("Un appel", "horaires à corriger", CALLS, visitor -> {
                            take(visitor);
                            visitor.press(visitor.link("horaires").first());
                        })
                        .leaving(visitor -> {
                            visitor.page().goBack();
                            release(visitor);
                        }),
                PageState.operator("Joindre un lieu", "lettre", CALLS, visitor -> {
                    first(visitor);
                    Fieldwork.letter(visitor);
                }),
                PageState.operator("Feuille d’appels", "à imprimer", CALLS + "/feuille", visitor -> {}),
                PageState.operator(
                        "Feuille d’appels",
                        "à saisir",
                        CALLS + "/feuille",
                        visitor -> visitor.press(visitor.link("saisir").first())),
                PageState.operator("Campagnes", "liste", CAMPAIGNS, visitor -> {}),
                PageState.operator(
                        "Campagnes",
                        "à compléter",
                        CAMPAIGNS,
                        visitor -> visitor.press(visitor.button("continuer").first())),
                PageState.operator("Une campagne", "ouverte", CAMPAIGNS, FreshnessPages::campaign),
                PageState.operator("Une campagne", "close", CAMPAIGNS, visitor -> {
                    campaign(visitor);
                    visitor.press(visitor.button("clore").first());
                }),
                PageState.operator("Lieux disparus", "aucun", "/equipe/disparus", visitor -> {}),
                PageState.operator("Petites compétences à lire", "liste", "/equipe/competences", visitor -> {}));
    }

    private static void first(Visitor visitor) {
        visitor.press(visitor.page().locator("ol.places a").first());
    }

    private static void take(Visitor visitor) {
        first(visitor);
        Locator take = visitor.button("appeler ce lieu");
        if (take.count() > 0) {
            visitor.press(take.first());
        }
    }

    private static void release(Visitor visitor) {
        visitor.press(visitor.button("rendre").first());
    }

    private static void campaign(Visitor visitor) {
        visitor.field("nom de la campagne").fill("Lormont à jour");
        visitor.page().locator("#commune").selectOption("33249");
        visitor.field("dernier jour").fill("2026-12-31");
        visitor.press(visitor.button("continuer").first());
    }
}
