package fr.maillage.journeys.pages;

import java.util.List;

/** The questions of the orientation and what they lead to. */
final class WizardPages {
    private static final String ASKED = "/trouver?besoin=ordinateur";
    private static final String PLACED = ASKED + "&ou=Lormont";
    private static final String ANSWERED = PLACED + "&deplacement=ne-sais-pas&quand=semaine";

    private WizardPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.question("Trouver de l’aide", "quel besoin", "/trouver"),
                PageState.question("Trouver de l’aide", "où", ASKED),
                PageState.question("Trouver de l’aide", "commune inconnue", ASKED + "&ou=Zzzz&reponse=ou"),
                PageState.question("Trouver de l’aide", "plusieurs communes", ASKED + "&ou=saint-denis&reponse=ou"),
                PageState.question("Trouver de l’aide", "comment venir", PLACED),
                PageState.question("Trouver de l’aide", "oubli de répondre", PLACED + "&reponse=deplacement"),
                PageState.question("Trouver de l’aide", "quand", PLACED + "&deplacement=pied"),
                PageState.question("Trouver de l’aide", "précisions", ANSWERED + "&question=precisions"),
                PageState.open("Où aller", "lieux trouvés", ANSWERED),
                PageState.open(
                        "Où aller",
                        "rien trouvé",
                        "/trouver?besoin=enfants&ou=Ambès&deplacement=pied&quand=maintenant"),
                PageState.open(
                        "Où aller",
                        "sans se déplacer",
                        "/trouver?besoin=demarche&ou=Cenon&deplacement=domicile&quand=peu-importe"),
                PageState.open("Fiche à emporter", "trois lieux", "/trouver/fiche?" + ANSWERED.substring(9)));
    }
}
