package fr.maillage.platform.directory.contribution;

import java.util.Locale;

/** Life of a contribution: it waits, then a person decides, once. */
public enum State {
    WAITING("En attente d’une réponse"),
    ACCEPTED("Accepté"),
    AMENDED("Accepté en partie, ou complété"),
    REFUSED("Non retenu");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State ofStored(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
