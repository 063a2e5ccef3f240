package fr.maillage.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact came from.
 *
 * @param id short stable name of the source, for example {@code livre-blanc-2016}; a person who vouches for a value is
 *     {@code parole} or begins with {@code parole-}
 * @param title what a reader is told: a document, a file, a phone call
 * @param note page, line or circumstance
 * @param on the day the source stated the fact, or absent when the source bears no date
 */
public record SourceRef(
        String id,
        String title,
        @Nullable String note,
        @Nullable LocalDate on) {
    private static final String PERSON = "parole";

    /** True when a person, not a file, stated the fact. */
    public boolean comesFromAPerson() {
        return id.equals(PERSON) || id.startsWith(PERSON + "-");
    }
}
