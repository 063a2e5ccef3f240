package fr.maillage.engines.intake.finding;

import java.util.Locale;

/** How much a finding matters to the person who sent the file. */
public enum Severity {
    /** Something was lost or refused: only the source can mend it. */
    ERROR("à corriger"),

    /** Something looks wrong and was left, or was repaired on a strong guess: to look at. */
    WARNING("à vérifier"),

    /** Something was repaired with certainty, or is good to know. */
    INFO("pour information");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    /** What a person reads. */
    public String words() {
        return words;
    }

    /** The value in our JSON: {@code error}, {@code warning} or {@code info}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
