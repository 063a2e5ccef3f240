package fr.maillage.platform.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link PlaceQuery}.
 *
 * @param total how many places pass, whatever the page
 * @param hits the page asked for, in order
 * @param facets for each filter, for each value, how many places would pass if that value were also asked
 * @param didYouMean a spelling that finds something, when the text found nothing
 * @param version version of the snapshot that answered
 * @param takenAt date of that snapshot
 */
public record PlaceResults(
        int total,
        List<PlaceHit> hits,
        Map<Facet, Map<String, Integer>> facets,
        @Nullable String didYouMean,
        long version,
        Instant takenAt) {
    public PlaceResults {
        hits = List.copyOf(hits);
    }
}
