package fr.maillage.platform.guard;

/** What came of a request to a server of ours. */
public sealed interface ErrandOutcome {
    /**
     * The server answered.
     *
     * @param status in HTTP
     * @param body its first thousands of characters
     */
    record Answered(int status, String body) implements ErrandOutcome {}

    /** No answer in time, or half of one: nobody knows what the server did. */
    record Unknown(String reason) implements ErrandOutcome {}

    /** The server was not reached: it did nothing. */
    record Unreached(String reason) implements ErrandOutcome {}

    /** This copy of the product was restored and sends nothing. */
    record Held() implements ErrandOutcome {}
}
