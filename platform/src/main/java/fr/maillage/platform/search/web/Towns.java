package fr.maillage.platform.search.web;

import fr.maillage.platform.search.Snapshot;
import java.util.Set;
import java.util.stream.Collectors;

/** The communes that have places. */
final class Towns {
    private Towns() {}

    static Set<String> codes(Snapshot snapshot) {
        return snapshot.communes().stream().map(Snapshot.CommunePlaces::code).collect(Collectors.toUnmodifiableSet());
    }
}
