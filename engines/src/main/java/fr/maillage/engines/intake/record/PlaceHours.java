package fr.maillage.engines.intake.record;

import org.jspecify.annotations.Nullable;

/**
 * When a place is open.
 *
 * @param osm OpenStreetMap opening_hours, null when unknown
 * @param comment what the rule cannot say, in the words of the file
 * @param original the text of the file, days joined when they have a column each
 */
public record PlaceHours(
        @Nullable String osm,
        @Nullable String comment,
        @Nullable String original) {
    /** Nothing is known. */
    public static final PlaceHours UNKNOWN = new PlaceHours(null, null, null);
}
