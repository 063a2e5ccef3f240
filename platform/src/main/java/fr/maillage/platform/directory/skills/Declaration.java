package fr.maillage.platform.directory.skills;

/** What came of declaring a skill. */
public sealed interface Declaration {
    /**
     * It waits for a moderator.
     *
     * @param code with which the declarer may withdraw it at any time; kept as a mark only
     */
    record Declared(String code) implements Declaration {}

    /** Something is missing or not allowed. */
    record Refused(String input, String sentence) implements Declaration {}
}
