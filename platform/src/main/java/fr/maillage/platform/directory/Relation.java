package fr.maillage.platform.directory;

import java.util.Locale;

/** How two places that are not one belong together. */
public enum Relation {
    HOSTED_BY("Hébergé par", "Accueille"),
    BRANCH_OF("Antenne de", "A pour antenne"),
    SAME_ORGANIZATION("Même organisme que", "Même organisme que"),
    LINKED("Lié à", "Lié à");

    private final String words;
    private final String reverse;

    Relation(String words, String reverse) {
        this.words = words;
        this.reverse = reverse;
    }

    /** Said of the first place, before the name of the second. */
    public String words() {
        return words;
    }

    /** Said of the second place, before the name of the first. */
    public String reverse() {
        return reverse;
    }

    /** The form kept in the database and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The relation of a code; refuses an unknown one. */
    public static Relation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
