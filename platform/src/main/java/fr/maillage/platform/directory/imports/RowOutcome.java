package fr.maillage.platform.directory.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What applying an import would do with one row of its file. */
public enum RowOutcome {
    NEW("Nouveaux lieux"),
    CHANGED("Lieux modifiés"),
    UNCHANGED("Lieux inchangés"),
    DUPLICATE("Doublons possibles"),
    TO_CORRECT("À corriger"),
    OUT_OF_REACH("Hors de votre périmètre");

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

    /** The outcome of a code that we wrote ourselves; refuses an unknown one. */
    public static RowOutcome of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no outcome " + code));
    }

    /** The outcome of a code that anybody may have typed. */
    public static Optional<RowOutcome> find(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
