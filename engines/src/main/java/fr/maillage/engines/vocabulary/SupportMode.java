package fr.maillage.engines.vocabulary;

/** How the help is given (field {@code modalites_accompagnement}, four values). */
public enum SupportMode implements Term {
    /** On one’s own. */
    SELF_SERVICE("En autonomie", "Seul, avec le matériel du lieu"),

    /** One to one. */
    INDIVIDUAL("Accompagnement individuel", "Avec une personne, pour vous"),

    /** In a group. */
    WORKSHOP("Dans un atelier collectif", "En petit groupe"),

    /** At a distance. */
    REMOTE("À distance", "À distance");

    private final String label;
    private final String words;

    SupportMode(String label, String words) {
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
