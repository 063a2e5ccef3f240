package fr.maillage.engines.cog;

import fr.maillage.engines.geo.GeoPoint;
import java.util.List;
import java.util.Optional;

/**
 * A commune of the present official geographic code.
 *
 * @param code INSEE code, five characters, for example {@code 33063}; never a number
 * @param name official name with its article and accents, for example {@code Le Haillan}
 * @param departementCode for example {@code 33}
 * @param regionCode for example {@code 75}
 * @param epciCode SIREN of its EPCI; empty for the few communes outside any
 * @param population municipal population; zero when nobody lives there or no census says
 * @param postalCodes its postal codes; one postal code often serves several communes; empty when nobody lives there
 * @param centre the middle of its main place; known for 8,651 communes (nearly all above 1,000 inhabitants), else empty
 */
public record Commune(
        String code,
        String name,
        String departementCode,
        String regionCode,
        Optional<String> epciCode,
        int population,
        List<String> postalCodes,
        Optional<GeoPoint> centre) {
    /** Keeps its own copy of the postal codes. */
    public Commune {
        postalCodes = List.copyOf(postalCodes);
    }
}
