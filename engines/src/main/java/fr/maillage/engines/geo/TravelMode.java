package fr.maillage.engines.geo;

import fr.maillage.engines.vocabulary.Term;

/** How a person goes to a place. Our own list of four. */
public enum TravelMode implements Term {
    /** On foot. */
    WALK("À pied", "à pied"),

    /** By bicycle. */
    CYCLE("À vélo", "à vélo"),

    /** By bus, tram or train. */
    PUBLIC_TRANSPORT("En bus ou en tram", "en bus ou en tram"),

    /** By car. */
    CAR("En voiture", "en voiture");

    private final String label;
    private final String words;

    TravelMode(String label, String words) {
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
