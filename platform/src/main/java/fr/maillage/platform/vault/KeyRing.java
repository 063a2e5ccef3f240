package fr.maillage.platform.vault;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The keys of the territory, unwrapped.
 *
 * @param data every version of the data key; the highest seals
 * @param index the key of blind indexes
 */
record KeyRing(List<DataKey> data, DataKey index) {
    DataKey newest() {
        return data.stream().max(Comparator.comparingInt(DataKey::version)).orElseThrow();
    }

    Optional<DataKey> find(int version) {
        return data.stream().filter(key -> key.version() == version).findFirst();
    }
}
