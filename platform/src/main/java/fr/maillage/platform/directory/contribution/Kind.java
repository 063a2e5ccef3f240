package fr.maillage.platform.directory.contribution;

import static fr.maillage.engines.language.Words.mark;

import java.util.Locale;

/** What somebody proposes. */
public enum Kind {
    /** Something is wrong on a sheet, said in words. */
    REPORT(mark("Erreur signalée")),
    /** A place that the directory does not have. */
    PROPOSAL(mark("Lieu proposé")),
    /** New values for some fields of a place. */
    CORRECTION(mark("Correction proposée")),
    /** A file that contradicts a person. */
    CONFLICT(mark("Sources en désaccord"));

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind ofStored(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
