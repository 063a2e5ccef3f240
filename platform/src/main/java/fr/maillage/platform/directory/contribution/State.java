package fr.maillage.platform.directory.contribution;

import static fr.maillage.engines.language.Words.mark;

import java.util.Locale;

/** Life of a contribution: it waits, then a person decides, once. */
public enum State {
    WAITING(mark("En attente d’une réponse")),
    ACCEPTED(mark("Accepté")),
    AMENDED(mark("Accepté en partie, ou complété")),
    REFUSED(mark("Non retenu"));

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
