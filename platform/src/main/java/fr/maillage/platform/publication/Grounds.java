package fr.maillage.platform.publication;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.Area;
import fr.maillage.engines.geo.AreaIndex;
import fr.maillage.engines.text.Folding;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.search.web.UrlWords;
import fr.maillage.platform.territory.AreaKind;
import fr.maillage.platform.territory.Territories;
import fr.maillage.platform.ui.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The pieces of land of which a directory can be printed: where there are places, and no others. */
@Component
public class Grounds {
    private final Cog cog = Cog.bundled();
    private final Site site;
    /** Absent where the public pages run alone, without a database. */
    private final Optional<Territories> territories;

    Grounds(Site site, ObjectProvider<Territories> territories) {
        this.site = site;
        this.territories = Optional.ofNullable(territories.getIfAvailable());
    }

    /** Everything. */
    public Ground all() {
        return new Ground("", site.territory(), Ground.Kind.ALL, Set.of(), Optional.empty());
    }

    /** The communes that have places, A to Z. */
    public List<Ground> listCommunes(Snapshot snapshot) {
        return snapshot.communes().stream()
                .map(town -> new Ground(
                        town.code() + "-" + UrlWords.slug(town.name()),
                        town.name(),
                        Ground.Kind.COMMUNE,
                        Set.of(town.code()),
                        Optional.empty()))
                .toList();
    }

    /** The groupings to which these communes belong, A to Z. */
    public List<Ground> listEpcis(Snapshot snapshot) {
        return snapshot.communes().stream()
                .flatMap(town -> cog.findCommune(town.code()).stream())
                .flatMap(found -> found.commune().epciCode().stream())
                .distinct()
                .flatMap(code -> cog.findEpci(code).stream())
                .sorted(Comparator.comparing(epci -> Folding.fold(epci.name())))
                .map(epci -> new Ground(
                        "epci-" + epci.code(),
                        epci.name(),
                        Ground.Kind.EPCI,
                        Set.copyOf(epci.communeCodes()),
                        Optional.empty()))
                .toList();
    }

    /** The neighbourhoods whose contours an operator imported, A to Z. */
    public List<Ground> listQuartiers() {
        return areas().stream()
                .sorted(Comparator.comparing(area -> Folding.fold(area.name())))
                .map(area -> new Ground(
                        "quartier-" + UrlWords.slug(area.code()),
                        area.name(),
                        Ground.Kind.QUARTIER,
                        Set.of(),
                        Optional.of(new AreaIndex(List.of(area)))))
                .toList();
    }

    /** The contours of neighbourhoods, none when nobody imported any. */
    List<Area> areas() {
        return territories.map(known -> known.listAreas(AreaKind.QUARTIER)).orElse(List.of());
    }

    /** The land that a word of an address names; an unknown word names none. */
    public Optional<Ground> find(Snapshot snapshot, String word) {
        List<Ground> known = new ArrayList<>(listCommunes(snapshot));
        known.addAll(listEpcis(snapshot));
        known.addAll(listQuartiers());
        known.add(all());
        return known.stream().filter(ground -> ground.word().equals(word)).findFirst();
    }

    /**
     * The land that a person names on the command line: a name with or without accents, an INSEE code, a SIREN, or a
     * word of an address.
     */
    public Optional<Ground> findNamed(Snapshot snapshot, Ground.Kind kind, String typed) {
        String folded = Folding.fold(typed);
        List<Ground> known =
                switch (kind) {
                    case ALL -> List.of(all());
                    case COMMUNE -> listCommunes(snapshot);
                    case EPCI -> listEpcis(snapshot);
                    case QUARTIER -> listQuartiers();
                };
        return known.stream()
                .filter(ground -> Folding.fold(ground.name()).equals(folded)
                        || ground.word().equals(typed)
                        || ground.word().startsWith(typed + "-")
                        || ground.word().endsWith("-" + typed))
                .findFirst();
    }

    /** The name of a commune that exists, even when no place stands in it. */
    public Optional<String> findCommuneName(String typed) {
        return cog.resolve(typed).stream()
                .findFirst()
                .map(found -> found.commune())
                .map(Commune::name);
    }
}
