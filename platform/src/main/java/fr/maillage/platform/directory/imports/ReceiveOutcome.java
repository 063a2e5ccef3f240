package fr.maillage.platform.directory.imports;

/** What became of a file that somebody sent. */
public sealed interface ReceiveOutcome {
    /** A new import, whose analysis begins. */
    record Received(ImportRun run) implements ReceiveOutcome {}

    /** The same bytes came before; nothing was done. */
    record AlreadyKnown(ImportRun run) implements ReceiveOutcome {}

    /** The file cannot be read; the words say why and what to do. */
    record Refused(String words) implements ReceiveOutcome {}
}
