package fr.maillage.engines.vocabulary;

/** A specific care offered (field {@code prise_en_charge_specifique}, seven values). */
public enum SpecialCare implements Term {
    /** Deaf or hard of hearing people. */
    DEAFNESS("Surdité", "Personnes sourdes ou malentendantes"),

    /** People with a motor disability. */
    MOTOR_DISABILITY("Handicaps moteurs", "Handicap moteur"),

    /** People with a mental disability. */
    MENTAL_DISABILITY("Handicaps mentaux", "Handicap mental"),

    /** People who read or write with difficulty. */
    ILLITERACY("Illettrisme", "Difficultés pour lire ou écrire"),

    /** People who speak English. */
    ENGLISH("Langues étrangères (anglais)", "Accueil en anglais"),

    /** People who speak another foreign language. */
    OTHER_LANGUAGES("Langues étrangères (autres)", "Accueil dans une autre langue"),

    /** Blind or partially sighted people. */
    VISUAL_IMPAIRMENT("Déficience visuelle", "Personnes aveugles ou malvoyantes");

    private final String label;
    private final String words;

    SpecialCare(String label, String words) {
        this.label = label;
        this.words = words;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String words() {
        return words;
    }
}
