package fr.maillage.platform.territory;

import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.Barriers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The territory that this product serves.
 *
 * @param code of an EPCI, a département, a region or a single commune
 * @param name as people call it
 * @param communes its communes, in order of code
 * @param barriers rivers to be crossed at bridges only, on the way from a person to a place
 */
public record ServedTerritory(String code, String name, List<Commune> communes, Barriers barriers) {
    public ServedTerritory {
        communes = List.copyOf(communes);
    }

    /** The codes of its communes. */
    public Set<String> communeCodes() {
        return communes.stream().map(Commune::code).collect(Collectors.toUnmodifiableSet());
    }

    /** True when a commune is part of it. */
    public boolean holds(String communeCode) {
        return communes.stream().anyMatch(commune -> commune.code().equals(communeCode));
    }
}
