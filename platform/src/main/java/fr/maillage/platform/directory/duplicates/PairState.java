package fr.maillage.platform.directory.duplicates;

import java.util.Locale;

/** What was said of two places that may be one. */
public enum PairState {
    WAITING("À décider"),
    MERGED("Réunis"),
    NEVER("À ne jamais réunir"),
    RELATED("Liés");

    private final String words;

    PairState(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** The form kept in the database and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a code; refuses an unknown one. */
    public static PairState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
