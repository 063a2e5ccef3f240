package fr.maillage.platform.search.web;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.geo.Area;
import fr.maillage.engines.geo.Barrier;
import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.territory.AreaKind;
import fr.maillage.platform.territory.Territories;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a plan shows under the places: rivers, names of communes, and contours once an operator imported them. */
@Component
class Backdrops {
    /** Absent where the public pages run alone, without a database. */
    private final Optional<Territories> territories;

    Backdrops(ObjectProvider<Territories> territories) {
        this.territories = Optional.ofNullable(territories.getIfAvailable());
    }

    Backdrop of(Snapshot snapshot) {
        List<Backdrop.Town> towns = snapshot.communes().stream()
                .flatMap(commune -> Cog.bundled().findCommune(commune.code()).stream())
                .flatMap(match -> match.commune().centre().stream()
                        .map(centre -> new Backdrop.Town(match.commune().name(), centre)))
                .toList();
        return new Backdrop(water(), limits(), towns);
    }

    private List<List<GeoPoint>> water() {
        Barriers barriers = territories.map(known -> known.served().barriers()).orElseGet(Barriers::bordeaux);
        return barriers.listBarriers().stream().map(Barrier::line).toList();
    }

    private List<List<GeoPoint>> limits() {
        return territories.map(known -> known.listAreas(AreaKind.COMMUNE)).orElse(List.of()).stream()
                .map(Area::rings)
                .flatMap(List::stream)
                .toList();
    }
}
