package fr.maillage.journeys.pages;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;

/** The screens of a terminal, and the page where it gets its key. */
final class KioskPages {
    private KioskPages() {}

    private static void openPace(Visitor visitor) {
        installed(visitor);
        visitor.press(visitor.link("régler ses délais").first());
    }

    /** One terminal at least in the list, whichever page is looked at first. */
    private static void installed(Visitor visitor) {
        if (visitor.link("régler ses délais").count() == 0) {
            visitor.field("nom de la borne").fill("Borne du hall");
            visitor.field("lieu où").fill("Bibliothèque Mériadeck");
            visitor.press(visitor.button("continuer"));
            visitor.open("/equipe/bornes");
        }
    }

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
                PageState.kiosk("Borne", "fiche, thème sensible", "/lieu/bibliotheque-meriadeck?besoin=protection"),
                PageState.kiosk("Borne", "clavier", "/lieu/bibliotheque-meriadeck/sms?besoin=imprimer"),
                PageState.kiosk("Borne", "clavier, contraste", "/lieu/bibliotheque-meriadeck/sms?contraste=oui"),
                PageState.kiosk("Borne", "clavier, texte plus grand", "/lieu/bibliotheque-meriadeck/sms?taille=grande"),
                PageState.kiosk("Borne", "SMS parti", "/lieu/bibliotheque-meriadeck/sms/envoye"),
                PageState.kiosk("Borne", "SMS refusé", "/lieu/bibliotheque-meriadeck/sms/refuse"),
                PageState.kiosk("Borne", "nettoyage", "/nettoyage"),
                PageState.kiosk("Borne", "sans réseau", "/hors-ligne"),
                PageState.operator("Bornes", "liste", "/equipe/bornes", KioskPages::installed),
                PageState.operator("Bornes", "délais", "/equipe/bornes", KioskPages::openPace),
                PageState.operator("Bornes", "délais refusés", "/equipe/bornes", visitor -> {
                    openPace(visitor);
                    visitor.field("secondes sans").fill("5");
                    visitor.press(visitor.button("continuer"));
                }),
                PageState.operator(
                        "Bornes", "refusée", "/equipe/bornes", visitor -> visitor.press(visitor.button("continuer"))));
    }
}
