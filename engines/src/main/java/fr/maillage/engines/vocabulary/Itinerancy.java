package fr.maillage.engines.vocabulary;

/** Whether a place moves (field {@code itinerance}, two values). */
public enum Itinerancy implements Term {
    /** Moves from stop to stop. */
    ITINERANT("Itinérant", "Se déplace"),

    /** Stays where it is. */
    FIXED("Fixe", "Ne se déplace pas");

    private final String label;
    private final String words;

    Itinerancy(String label, String words) {
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
