package fr.maillage.platform.ui.paper;

/** What came out of the press. */
public sealed interface Print {
    /** The finished document. */
    record Ready(byte[] pdf) implements Print {}

    /** Too many at once; the next one in a few seconds. */
    record Busy() implements Print {}
}
