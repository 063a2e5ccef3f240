package fr.maillage.platform.directory.contribution;

/** What becomes of something that a stranger sends. */
public sealed interface ReceiveOutcome {
    /**
     * It waits for a moderator.
     *
     * @param code to follow the answer, short enough for paper: {@code K7PM-3XWF}
     */
    record Received(String code) implements ReceiveOutcome {}

    /** Too much came from this network within an hour; nothing was kept. */
    record TooMany() implements ReceiveOutcome {}
}
