package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.List;

/**
 * What a value became, and what there is to say about it.
 *
 * @param notes empty when the value was right as it stood
 */
record Cleaned<T>(T value, List<Note> notes) {
    static <T> Cleaned<T> right(T value) {
        return new Cleaned<>(value, List.of());
    }

    static <T> Cleaned<T> noted(T value, FindingCode code, String original, String repaired) {
        return new Cleaned<>(value, List.of(Note.of(code, original, repaired)));
    }

    static <T> Cleaned<T> flagged(T value, FindingCode code, String original) {
        return new Cleaned<>(value, List.of(Note.of(code, original)));
    }
}
