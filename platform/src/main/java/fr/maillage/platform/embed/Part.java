package fr.maillage.platform.embed;

import fr.maillage.engines.cog.Commune;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of the territory that an embedded page covers.
 *
 * @param code of a commune, of an EPCI, or of the territory itself
 * @param communes the communes of the territory that are in it, never empty
 */
record Part(String code, String name, List<Commune> communes) {
    Part {
        communes = List.copyOf(communes);
        if (communes.isEmpty()) {
            throw new IllegalArgumentException("nothing is covered by " + code);
        }
    }

    Set<String> communeCodes() {
        return communes.stream().map(Commune::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Its only commune, about which nobody needs to be asked. */
    Optional<Commune> findOnlyCommune() {
        return communes.size() == 1 ? Optional.of(communes.getFirst()) : Optional.empty();
    }

    /** The address under which it is embedded. */
    String base() {
        return "/integre/" + code;
    }
}
