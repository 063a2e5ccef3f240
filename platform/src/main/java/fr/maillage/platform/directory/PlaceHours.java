package fr.maillage.platform.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a place is open.
 *
 * @param osm the rule, in OSM {@code opening_hours}, or absent when unknown
 * @param comment what the rule cannot say, in the source's words
 * @param exceptions dated closures and exceptional hours; they win over the rule on their days
 */
public record PlaceHours(@Nullable String osm, @Nullable String comment, List<DatedHours> exceptions) {
    public static final PlaceHours UNKNOWN = new PlaceHours(null, null, List.of());

    public PlaceHours {
        exceptions = List.copyOf(exceptions);
    }
}
