package fr.maillage.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A closure, or exceptional hours, from one day to another, both included.
 *
 * @param spans OSM times such as {@code 10:00-12:00}, or absent when the place is closed
 * @param reason what the public is told, for example « travaux »
 */
public record DatedHours(
        LocalDate from,
        LocalDate to,
        @Nullable String spans,
        @Nullable String reason) {
    /** Refuses an end before its start. */
    public DatedHours {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it starts: " + from + " to " + to);
        }
    }
}
