package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value became, and what there is to say about it.
 *
 * @param value null when nothing usable was left
 * @param notes empty when the value was right as it stood
 */
record Cleaned<T>(@Nullable T value, List<Note> notes) {
    static <T> Cleaned<T> right(T value) {
        return new Cleaned<>(value, List.of());
    }

    static <T> Cleaned<T> noted(T value, FindingCode code, String original, String repaired) {
        return new Cleaned<>(value, List.of(Note.of(code, original, repaired)));
    }

    /** Nothing usable, and why. */
    static <T> Cleaned<T> lost(FindingCode code, String original) {
        return new Cleaned<>(null, List.of(Note.of(code, original)));
    }

    /** Nothing given. */
    static <T> Cleaned<T> nothing() {
        return new Cleaned<>(null, List.of());
    }

    /** The value of a cleaner that always has one. */
    T get() {
        if (value == null) {
            throw new IllegalStateException("a cleaner gave nothing");
        }
        return value;
    }
}
