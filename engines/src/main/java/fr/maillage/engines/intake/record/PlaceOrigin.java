package fr.maillage.engines.intake.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the record comes from.
 *
 * @param updated the day the source says it was last checked, null when it does not say
 * @param source who produced the record, as the file writes it
 * @param sourcePage the page of the record at its producer
 */
public record PlaceOrigin(
        @Nullable LocalDate updated,
        @Nullable String source,
        @Nullable String sourcePage) {}
