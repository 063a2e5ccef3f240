package fr.maillage.platform.directory.harvest;

import fr.maillage.platform.ui.Answer;
import java.time.Duration;
import java.util.Locale;

/** How often a file is fetched. */
public enum Rhythm implements Answer {
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

    @Override
    public String word() {
        return code();
    }
}
