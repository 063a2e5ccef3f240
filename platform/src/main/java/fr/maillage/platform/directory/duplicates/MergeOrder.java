package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import java.util.Set;

/**
 * How two places become one.
 *
 * @param kept the place that stays, with its public address
 * @param keptRevision what the person saw of it
 * @param goneRevision what the person saw of the other
 * @param fromOther the fields for which the other is believed
 */
public record MergeOrder(PlaceId kept, long keptRevision, long goneRevision, Set<PlaceField> fromOther) {
    public MergeOrder {
        fromOther = Set.copyOf(fromOther);
    }
}
