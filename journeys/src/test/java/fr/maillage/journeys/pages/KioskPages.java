package fr.maillage.journeys.pages;

import java.util.List;

/** The screens of a terminal, and the page where it gets its key. */
final class KioskPages {
    private KioskPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.kiosk("Borne", "repos", ""),
                PageState.kiosk("Borne", "repos, texte plus grand", "?taille=grande"),
                PageState.kiosk("Borne", "repos, contraste", "?contraste=oui"),
                PageState.kiosk("Borne", "autres besoins", "/besoins"),
                PageState.kiosk("Borne", "où", "/ou?besoin=imprimer"),
                PageState.kiosk("Borne", "communes", "/communes?besoin=imprimer"),
                PageState.kiosk("Borne", "quand", "/quand?besoin=imprimer&ou=pres"),
                PageState.kiosk("Borne", "trois lieux", "/lieux?besoin=imprimer&ou=pres&quand=now"),
                PageState.kiosk("Borne", "rien trouvé", "/lieux?besoin=enfants&ou=33004&quand=now"),
                PageState.kiosk("Borne", "fiche", "/lieu/bibliotheque-meriadeck?besoin=imprimer&ou=pres&quand=now"),
                PageState.kiosk("Borne", "sans réseau", "/hors-ligne"),
                PageState.operator("Bornes", "liste", "/equipe/bornes", visitor -> {}),
                PageState.operator(
                        "Bornes", "refusée", "/equipe/bornes", visitor -> visitor.press(visitor.button("continuer"))));
    }
}
