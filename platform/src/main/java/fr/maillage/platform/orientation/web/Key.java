package fr.maillage.platform.orientation.web;

import java.util.List;

/** The names of the answers of the wizard, as people see them in the address. */
final class Key {
    static final String NEED = "besoin";
    static final String WHERE = "ou";
    /** A position rounded to about 500 metres by the browser before it is sent. */
    static final String NEAR = "pres";

    static final String TRAVEL = "deplacement";
    static final String WHEN = "quand";
    static final String LANGUAGE = "langue";
    static final String STEP_FREE = "sans-marche";
    static final String FREE = "gratuit";
    static final String WALK_IN = "sans-rendez-vous";
    /** Kilometres around the person, or « partout ». */
    static final String RADIUS = "rayon";
    /** The longest way accepted, in minutes. */
    static final String MINUTES = "duree";
    /** « personne » when a helper asks for somebody. */
    static final String FOR = "pour";

    /** The question that the form just sent was about. */
    static final String SENT = "reponse";
    /** The question that the person wants to see again. */
    static final String AGAIN = "question";
    /** The question that « Je ne sais pas » was pressed on. */
    static final String SKIPPED = "passer";
    /** What was already counted: need and commune. */
    static final String COUNTED = "deja";
    /** « oui » when the person wants to choose among communes. */
    static final String CHOOSE = "choisir";

    static final String DO_NOT_KNOW = "ne-sais-pas";
    static final String ANYWHERE = "partout";

    /** The answers, in the order in which they stand in an address. */
    static final List<String> ANSWERS =
            List.of(FOR, NEED, WHERE, NEAR, TRAVEL, WHEN, LANGUAGE, STEP_FREE, FREE, WALK_IN, RADIUS, MINUTES);

    /** What tells how one came to a page. */
    static final List<String> MOMENTARY = List.of(SENT, AGAIN, SKIPPED, COUNTED, CHOOSE);

    private Key() {}
}
