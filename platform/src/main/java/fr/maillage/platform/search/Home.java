package fr.maillage.platform.search;

import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.Area;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The territory around the places of a directory.
 *
 * @param communes that it holds, whether they have places or not
 * @param quarters contours of neighbourhoods, as they are known when a snapshot is made
 */
public record Home(List<Commune> communes, Supplier<List<Area>> quarters) {
    public Home {
        communes = List.copyOf(communes);
    }

    /** Nothing is known beside the places themselves. */
    public static Home unknown() {
        return new Home(List.of(), List::of);
    }

    /** The part of it made of some communes. */
    Home within(Set<String> codes) {
        return new Home(
                communes.stream()
                        .filter(commune -> codes.contains(commune.code()))
                        .toList(),
                quarters);
    }
}
