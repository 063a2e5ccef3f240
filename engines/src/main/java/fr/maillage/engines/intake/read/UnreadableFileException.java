package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.Note;

/** A file breaks a limit or its own format while it is read. Turned into a finding where the file is opened or drained. */
public final class UnreadableFileException extends RuntimeException {
    private final transient Note note;

    UnreadableFileException(Note note) {
        super(note.code().code());
        this.note = note;
    }

    /** What to tell the person. */
    public Note note() {
        return note;
    }
}
