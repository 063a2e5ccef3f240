package fr.maillage.journeys.pages;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The pages by which everybody keeps the directory true. */
final class ContributionPages {
    private static final String REPORT = "/lieux/cap-sciences/erreur";
    private static final String PROPOSE = "/proposer-un-lieu";
    private static final String SECTIONS = "/equipe/lieux/cap-sciences";

    /** One report is enough for all who look at its page. */
    private static final AtomicReference<String> CODE = new AtomicReference<>("");

    private ContributionPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.open("Signaler une erreur", "au départ", REPORT),
                PageState.open("Signaler une erreur", "rien de rempli", REPORT).after(ContributionPages::send),
                PageState.open("Proposer un lieu", "au départ", PROPOSE),
                PageState.open("Proposer un lieu", "rien de rempli", PROPOSE).after(ContributionPages::send),
                PageState.open("Suivre ma demande", "au départ", "/suivi"),
                PageState.open("Suivre ma demande", "code inconnu", "/suivi?code=AAAA"),
                PageState.open("Ma demande", "reçue", "/suivi").after(ContributionPages::follow),
                PageState.open("Ma demande", "courriel illisible", "/suivi").after(ContributionPages::leaveNothing),
                PageState.open("Charte des contributeurs", "au départ", "/charte"),
                PageState.open("Historique d’une fiche", "au départ", "/lieux/mediatheque-benauge/historique"),
                PageState.operator("Répondre aux propositions", "file", "/equipe/moderation", visitor -> {}),
                PageState.operator(
                        "Une proposition", "erreur signalée", "/equipe/moderation", ContributionPages::firstItem),
                PageState.operator("Corriger une fiche", "choix", "/equipe/lieux", visitor -> {}),
                PageState.operator("Corriger une fiche", "sections", SECTIONS, visitor -> {}),
                PageState.operator("Corriger une section", "nom", SECTIONS, visitor -> section(visitor, "nom")),
                PageState.operator(
                        "Corriger une section", "horaires", SECTIONS, visitor -> section(visitor, "horaires")),
                PageState.operator(
                        "Corriger une section", "fermetures", SECTIONS, visitor -> section(visitor, "fermetures")),
                PageState.operator(
                        "Corriger une section", "services", SECTIONS, visitor -> section(visitor, "services")),
                PageState.operator("Corriger une section", "accueil", SECTIONS, visitor -> section(visitor, "accueil")),
                PageState.operator("Corriger une section", "avec une faute", SECTIONS, ContributionPages::wrongPhone),
                PageState.operator("Avant et après", "au départ", SECTIONS, ContributionPages::preview),
                PageState.operator("Ce que disent les sources", "au départ", SECTIONS + "/sources", visitor -> {}));
    }

    private static void send(Visitor visitor) {
        visitor.press(visitor.button("envoyer").first());
    }

    private static void follow(Visitor visitor) {
        if (CODE.get().isEmpty()) {
            CODE.set(Reports.report(visitor, "mediatheque-lormont", "autre chose", "La porte est derrière."));
        }
        visitor.open("/suivi/" + CODE.get());
    }

    private static void leaveNothing(Visitor visitor) {
        follow(visitor);
        visitor.press(visitor.button("prévenir").first());
    }

    private static void firstItem(Visitor visitor) {
        follow(visitor);
        visitor.open("/equipe/moderation");
        visitor.press(visitor.page().locator("main ul.places a").first());
    }

    /** Opens a section, through the charter the first time. */
    static void section(Visitor visitor, String code) {
        visitor.open(SECTIONS + "/" + code);
        if (visitor.button("accepte la charte").count() > 0) {
            visitor.press(visitor.button("accepte la charte").first());
        }
    }

    private static void wrongPhone(Visitor visitor) {
        section(visitor, "coordonnees");
        visitor.field("téléphone").first().fill("12345");
        visitor.press(visitor.button("continuer").first());
    }

    private static void preview(Visitor visitor) {
        section(visitor, "horaires");
        visitor.field("lundi").fill("9h-12h et 14h-17h30");
        visitor.press(visitor.button("continuer").first());
    }
}
