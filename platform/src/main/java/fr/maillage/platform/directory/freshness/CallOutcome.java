package fr.maillage.platform.directory.freshness;

/** What came of writing an answer down. */
public sealed interface CallOutcome {
    /** It is written. */
    record Written(CheckOutcome outcome) implements CallOutcome {}

    /** Somebody else is at this place, or the quarter of an hour is over. */
    record NotHeld() implements CallOutcome {}

    /** Something is missing or impossible. */
    record Refused(String input, String sentence) implements CallOutcome {}
}
