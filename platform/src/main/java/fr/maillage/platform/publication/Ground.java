package fr.maillage.platform.publication;

import fr.maillage.engines.geo.AreaIndex;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.platform.directory.Place;
import java.util.Optional;
import java.util.Set;

/**
 * The piece of land that a directory covers.
 *
 * @param word how an address names it: {@code 33119-cenon}, {@code epci-243300316}, {@code quartier-BX12}; empty for all
 * @param name as people call it
 * @param communes INSEE codes of its communes; none for the whole directory
 * @param contour the neighbourhood, when it is one
 */
public record Ground(String word, String name, Kind kind, Set<String> communes, Optional<AreaIndex> contour) {
    /** What sort of land. */
    public enum Kind {
        /** Every place of the directory. */
        ALL,
        /** A grouping of communes. */
        EPCI,
        /** One commune. */
        COMMUNE,
        /** A neighbourhood with an imported contour. */
        QUARTIER
    }

    public Ground {
        communes = Set.copyOf(communes);
    }

    /** True for a place on it; communes are looked at by the search, which knows the passages of mobile places too. */
    boolean holds(Place place) {
        GeoPoint point = place.location().point();
        return contour.map(area -> point != null && area.findContaining(point).isPresent())
                .orElse(true);
    }
}
