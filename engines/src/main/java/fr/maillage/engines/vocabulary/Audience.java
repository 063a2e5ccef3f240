package fr.maillage.engines.vocabulary;

/** A public specifically addressed (field {@code publics_specifiquement_adresses}, five values). No value means everybody. */
public enum Audience implements Term {
    /** Young people. */
    YOUTH("Jeunes", "Jeunes"),

    /** Students. */
    STUDENTS("Étudiants", "Étudiants"),

    /** Families and children. */
    FAMILIES("Familles et/ou enfants", "Familles et enfants"),

    /** Older people. */
    SENIORS("Seniors", "Personnes âgées"),

    /** Women. */
    WOMEN("Femmes", "Femmes");

    private final String label;
    private final String words;

    Audience(String label, String words) {
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
