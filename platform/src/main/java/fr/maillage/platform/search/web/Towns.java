package fr.maillage.platform.search.web;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.geo.Barrier;
import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.platform.search.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The communes that have places. */
final class Towns {
    private Towns() {}

    static Set<String> codes(Snapshot snapshot) {
        return snapshot.communes().stream().map(Snapshot.CommunePlaces::code).collect(Collectors.toUnmodifiableSet());
    }

    /** What a plan shows under the places. */
    static Backdrop backdrop(Snapshot snapshot, Cog cog) {
        List<Backdrop.Town> towns = snapshot.communes().stream()
                .flatMap(commune -> cog.findCommune(commune.code()).stream())
                .flatMap(match -> match.commune().centre().stream()
                        .map(centre -> new Backdrop.Town(match.commune().name(), centre)))
                .toList();
        List<List<GeoPoint>> water =
                Barriers.bordeaux().listBarriers().stream().map(Barrier::line).toList();
        return new Backdrop(water, List.of(), towns);
    }
}
