package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which places a caller wants to call.
 *
 * @param commune INSEE code, empty for all
 * @param among places of a campaign, or absent for all
 */
public record CallFilter(String commune, @Nullable Set<PlaceId> among) {
    /** Every place. */
    public static final CallFilter ALL = new CallFilter("", null);

    boolean keeps(DuePlace place) {
        return (commune.isEmpty() || commune.equals(place.target().commune()))
                && (among == null || among.contains(place.id()));
    }
}
