package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.directory.PlaceId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Two places in no order: the same key whoever is named first. Refuses a place with itself. */
public record PairKey(PlaceId first, PlaceId second) {
    public PairKey {
        // The order of the written form, which is that of the database; UUID.compareTo sees signed numbers.
        if (first.toString().compareTo(second.toString()) >= 0) {
            throw new IllegalArgumentException("not in order: " + first + ", " + second);
        }
    }

    /** The key of two different places. */
    public static PairKey of(PlaceId one, PlaceId other) {
        return one.toString().compareTo(other.toString()) < 0 ? new PairKey(one, other) : new PairKey(other, one);
    }

    /** The same identity each time the same two places are found. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("pair:" + first + ":" + second).getBytes(StandardCharsets.UTF_8));
    }

    /** True when, after merges, both are now one place. */
    boolean isOne(Map<PlaceId, PlaceId> standIns) {
        return standIns.getOrDefault(first, first).equals(standIns.getOrDefault(second, second));
    }

    /** The same two once others stand for them. To be asked only when they are not one place. */
    PairKey now(Map<PlaceId, PlaceId> standIns) {
        return of(standIns.getOrDefault(first, first), standIns.getOrDefault(second, second));
    }
}
