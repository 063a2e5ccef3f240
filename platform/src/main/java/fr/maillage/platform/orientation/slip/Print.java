package fr.maillage.platform.orientation.slip;

/** What came out of the press. */
sealed interface Print {
    /** The finished document. */
    record Ready(byte[] pdf) implements Print {}

    /** Too many slips at once; the next one in a few seconds. */
    record Busy() implements Print {}
}
