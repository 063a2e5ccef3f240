package fr.maillage.platform.directory.imports;

import java.util.Locale;

/** What applying an import would do with one row of its file. */
public enum RowOutcome {
    NEW("Nouveaux lieux"),
    CHANGED("Lieux modifiés"),
    UNCHANGED("Lieux inchangés"),
    DUPLICATE("Doublons possibles"),
    TO_CORRECT("À corriger");

    private final String words;

    RowOutcome(String words) {
        this.words = words;
    }

    /** What operators read. */
    public String words() {
        return words;
    }

    /** The form kept in the database and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome of a code; refuses an unknown one. */
    public static RowOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
