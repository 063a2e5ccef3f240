package fr.maillage.journeys.pages;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;

/** The pages open to all, on the demo territory at the Tuesday of the scenarios. */
final class PublicPages {
    /** Nothing there for children on a Sunday: a question without answer whose neighbours have some. */
    private static final String NOTHING = "/lieux?ou=Le+Taillan-Médoc&besoin=emploi&ouvert=dimanche";

    /** Nobody repairs a computer for young people in this commune. */
    private static final String NO_PAPER =
            "/annuaire/papier/composer?ou=33003-ambares-et-lagrave&besoin=ordinateur&public=jeunes";

    private PublicPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.open("Accueil", "au départ", "/"),
                PageState.open("Liste des lieux", "tous", "/lieux"),
                PageState.open("Liste des lieux", "triée", "/lieux?ou=33100&besoin=imprimer&sans-rendez-vous=oui"),
                PageState.open("Liste des lieux", "dernière page", "/lieux?page=6"),
                PageState.open("Liste des lieux", "un mot mal écrit", "/lieux?mots=mediateque"),
                PageState.open("Liste des lieux", "rien trouvé", NOTHING),
                PageState.open("Liste des lieux", "mot introuvable", "/lieux?mots=xyzzy"),
                PageState.open("Liste des lieux", "commune inconnue", "/lieux?ou=Zzzz"),
                PageState.open("Plan", "autour de Bordeaux", "/lieux?ou=33000&vue=plan"),
                PageState.open("Plan", "déplacé et rapproché", "/lieux?ou=33000&vue=plan&centre=44.85,-0.55&zoom=14"),
                PageState.open("Plan", "sans lieu", NOTHING + "&vue=plan"),
                PageState.scripted("Plan", "carte interactive", "/lieux?ou=33000&vue=plan", PublicPages::openMap),
                PageState.open("Choix de la commune", "plusieurs du même nom", "/lieux?ou=saint-denis"),
                PageState.open("Tous les choix", "vide", "/lieux/filtres"),
                PageState.open("Tous les choix", "rempli", "/lieux/filtres?ou=33100&besoin=imprimer&gratuit=oui"),
                PageState.open("Fiche d’un lieu", "lieu fixe", "/lieux/mediatheque-benauge"),
                PageState.open("Fiche d’un lieu", "lieu mobile", "/lieux/bus-presquile"),
                PageState.open("Fiche d’un lieu", "fermé quelque temps", "/lieux/bibliotheque-aubiers"),
                PageState.open("Fiche d’un lieu", "horaires inconnus", "/lieux/atelier-informatique-ville"),
                PageState.open("Fiche d’un lieu", "ouvert à toute heure", "/lieux/borne-saint-michel"),
                PageState.open("Fiche d’un lieu", "sur rendez-vous", "/lieux/cidff-bordeaux"),
                PageState.open("Fiche d’un lieu", "lieu inventé", "/lieux/mediatheque-lormont"),
                PageState.open("Fiche à emporter", "lieu fixe", "/lieux/mediatheque-benauge/fiche"),
                PageState.open("Fiche à emporter", "lieu mobile", "/lieux/bus-presquile/fiche"),
                PageState.open("Annuaire", "au départ", "/annuaire"),
                PageState.open("Annuaire", "une lettre", "/annuaire?lettre=M"),
                PageState.open("Annuaire", "une commune", "/annuaire?commune=33522-talence"),
                PageState.open("Composer un annuaire", "au départ", "/annuaire/papier"),
                PageState.open("Composer un annuaire", "territoire inconnu", "/annuaire/papier/composer?ou=zzz"),
                PageState.open("Annuaire sur papier", "à ouvrir", "/annuaire/papier/composer?ou=33119-cenon"),
                PageState.open("Annuaire sur papier", "rien trouvé", NO_PAPER),
                PageState.open("Annuaires prêts", "au départ", "/annuaire/papier/editions"),
                PageState.open("Dispositifs", "liste", "/dispositifs"),
                PageState.open("Dispositifs", "un dispositif", "/dispositifs/sesame"),
                PageState.open("J’accompagne quelqu’un", "au départ", "/accompagner"),
                PageState.open("Je propose mon aide", "au départ", "/proposer-mon-aide"),
                PageState.open("Aide", "au départ", "/aide"),
                PageState.open("Accessibilité", "au départ", "/accessibilite"),
                PageState.open("Données personnelles", "au départ", "/donnees-personnelles"),
                PageState.open("Mentions légales", "au départ", "/mentions-legales"),
                PageState.open("Plan du site", "au départ", "/plan-du-site"),
                PageState.open("Page introuvable", "au départ", "/cette-page-n-existe-pas"));
    }

    private static void openMap(Visitor visitor) {
        visitor.button("carte").click();
        visitor.page().waitForSelector(".leaflet-marker-icon");
    }
}
