package fr.maillage.platform.directory.freshness;

/** What came of typing a code. */
public sealed interface CodeOutcome {
    /** The way to the sheet. */
    record Opened(String token) implements CodeOutcome {}

    /** No letter has this code, or it has served, or is too old. */
    record Refused() implements CodeOutcome {}

    /** Too many wrong codes came from there; later. */
    record TooMany() implements CodeOutcome {}
}
