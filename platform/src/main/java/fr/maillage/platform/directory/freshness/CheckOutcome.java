package fr.maillage.platform.directory.freshness;

import java.util.Arrays;
import java.util.Optional;

/** What came of asking a place. */
public enum CheckOutcome {
    RIGHT("right", "juste", "Tout est juste"),
    CORRECTED("corrected", "corrige", "Corrigé"),
    NO_ANSWER("no-answer", "pas-de-reponse", "Pas de réponse"),
    GONE("gone", "disparu", "N’existe plus"),
    REFUSED("refused", "refus", "Refuse de répondre");

    private final String stored;
    private final String code;
    private final String words;

    CheckOutcome(String stored, String code, String words) {
        this.stored = stored;
        this.code = code;
        this.words = words;
    }

    String stored() {
        return stored;
    }

    /** The word in a form. */
    public String code() {
        return code;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** The outcome of a form's word. */
    public static Optional<CheckOutcome> find(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst();
    }
}
