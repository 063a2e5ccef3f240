package fr.maillage.engines.intake.record;

import org.jspecify.annotations.Nullable;

/**
 * What a place says of itself.
 *
 * @param summary at most 280 characters
 */
public record PlaceText(@Nullable String summary, @Nullable String description) {}
