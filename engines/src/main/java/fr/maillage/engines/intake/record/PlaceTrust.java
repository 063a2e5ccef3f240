package fr.maillage.engines.intake.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a record may be trusted, as our own files say it. The day of the last check is in {@link PlaceOrigin}.
 *
 * @param licence under which the record may be copied, as the file names it
 * @param confirmedBy by what means or in what role somebody confirmed the place; never a name
 * @param freshness how old that was on the day of the file, in a word
 * @param groups where each group of fields comes from
 */
public record PlaceTrust(
        @Nullable String licence,
        @Nullable String confirmedBy,
        @Nullable String freshness,
        List<GroupSource> groups) {
    /** Nothing is said. */
    public static final PlaceTrust UNKNOWN = new PlaceTrust(null, null, null, List.of());

    /** Keeps its own copy. */
    public PlaceTrust {
        groups = List.copyOf(groups);
    }

    /**
     * Where a group of fields comes from.
     *
     * @param sources titles of documents, files or roles, never empty
     * @param on the oldest of their dates, null when one bears none
     */
    public record GroupSource(
            FieldGroup group,
            List<String> sources,
            @Nullable LocalDate on) {
        /** Keeps its own copy. */
        public GroupSource {
            sources = List.copyOf(sources);
        }
    }
}
