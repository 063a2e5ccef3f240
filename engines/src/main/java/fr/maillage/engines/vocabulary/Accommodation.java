package fr.maillage.engines.vocabulary;

/** A physical accessibility fact of a place. Absence means unknown, never no. */
public enum Accommodation implements Term {
    /** Step-free entrance. */
    STEP_FREE("Entrée de plain-pied", "Entrée sans marche"),

    /** A wheelchair user can get in and move. */
    WHEELCHAIR("Accessible en fauteuil roulant", "Accessible en fauteuil roulant"),

    /** Accessible toilets. */
    ACCESSIBLE_TOILETS("Toilettes accessibles", "Toilettes accessibles"),

    /** Hearing loop. */
    HEARING_LOOP("Boucle magnétique", "Boucle magnétique"),

    /** Staff who sign. */
    SIGN_LANGUAGE("Langue des signes", "Accueil en langue des signes"),

    /** Tactile guidance. */
    TACTILE_PATH("Bande de guidage", "Bande de guidage au sol"),

    /** Seats while waiting. */
    SEATS("Sièges d’attente", "Sièges pour attendre"),

    /** Known steps or obstacles: not accessible to a wheelchair. */
    NOT_ACCESSIBLE("Non accessible en fauteuil roulant", "Non accessible en fauteuil roulant");

    private final String label;
    private final String words;

    Accommodation(String label, String words) {
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
