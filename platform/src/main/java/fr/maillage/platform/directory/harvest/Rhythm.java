package fr.maillage.platform.directory.harvest;

import java.time.Duration;
import java.util.Locale;

/** How often a file is fetched. */
public enum Rhythm {
    DAILY("Chaque jour", Duration.ofDays(1)),
    WEEKLY("Chaque semaine", Duration.ofDays(7));

    private final String words;
    private final Duration every;

    Rhythm(String words, Duration every) {
        this.words = words;
        this.every = every;
    }

    /** What the team reads. */
    public String words() {
        return words;
    }

    /** The form kept in the database and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Duration every() {
        return every;
    }

    /** The rhythm of a code; every week for anything else. */
    public static Rhythm of(String code) {
        return DAILY.code().equals(code) ? DAILY : WEEKLY;
    }
}
