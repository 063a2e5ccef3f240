package fr.maillage.engines.rank;

import fr.maillage.engines.vocabulary.Term;

/** When the person can come. Our own list of six; what each means in hours is computed where opening hours are known. */
public enum When implements Term {
    /** Open at this very moment. */
    NOW("Maintenant", "maintenant"),

    /** Before the end of the day. */
    TODAY("Aujourd’hui", "aujourd’hui"),

    /** Within seven days. */
    THIS_WEEK("Cette semaine", "dans les sept jours"),

    /** After six in the evening, within seven days. */
    EVENING("En soirée", "après 18 h, dans les sept jours"),

    /** A Saturday, within fourteen days. */
    SATURDAY("Le samedi", "un samedi"),

    /** The person did not say, or does not mind. */
    ANY("N’importe quel jour", "n’importe quel jour");

    private final String label;
    private final String words;

    When(String label, String words) {
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
