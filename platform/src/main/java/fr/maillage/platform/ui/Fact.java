package fr.maillage.platform.ui;

/**
 * A line of a summary: what, and its value.
 *
 * @param inFrench true when the value is in French whatever the page speaks, as names and hours of the week are
 */
public record Fact(String what, String value, boolean inFrench) {
    /** A value that nobody translates. */
    public Fact(String what, String value) {
        this(what, value, true);
    }

    /** A value in the language of the page. */
    public static Fact said(String what, String value) {
        return new Fact(what, value, false);
    }
}
