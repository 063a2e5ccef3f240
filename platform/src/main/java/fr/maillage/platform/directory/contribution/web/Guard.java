package fr.maillage.platform.directory.contribution.web;

/**
 * What tells people from robots in a public form.
 *
 * @param stamp says when the form was shown
 */
public record Guard(String stamp) {
    /** Name of the box that nobody sees. */
    public static final String TRAP = "site";

    /** Name of the stamp. */
    public static final String STAMP = "cachet";
}
