package fr.maillage.engines.intake.finding;

import org.jspecify.annotations.Nullable;

/**
 * A finding about one value before its row and column are known. Notes are kept in the caches of the cleaners, so they
 * hold nothing of the row.
 *
 * @param original the value as the file writes it, empty when the value is missing
 * @param repaired what we put in its place or propose, null when there is nothing to propose
 * @param detail a French sentence that adds what the code cannot say, or empty
 */
public record Note(
        FindingCode code, String original, @Nullable String repaired, String detail) {
    /** A note without a repair. */
    public static Note of(FindingCode code, String original) {
        return new Note(code, original, null, "");
    }

    /** A note with its repair. */
    public static Note of(FindingCode code, String original, @Nullable String repaired) {
        return new Note(code, original, repaired, "");
    }

    /** This note with a sentence more. */
    public Note with(String sentence) {
        return new Note(code, original, repaired, sentence);
    }

    /** This note at its place in the file. */
    public Finding at(long row, @Nullable String column) {
        return new Finding(row, column, this);
    }
}
