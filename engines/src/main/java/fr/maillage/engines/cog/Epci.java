package fr.maillage.engines.cog;

import java.util.List;

/**
 * A grouping of communes with its own taxes (établissement public de coopération intercommunale).
 *
 * @param code SIREN of the grouping, nine digits, for example {@code 243300316}
 * @param name for example {@code Bordeaux Métropole}
 * @param type {@code METRO}, {@code CU}, {@code CA}, {@code CC}, {@code MET69}
 * @param population municipal population as published with the list of EPCI; its census may be older than the communes’
 * @param communeCodes codes of the member communes, in order
 */
public record Epci(String code, String name, String type, int population, List<String> communeCodes) {
    /** Keeps its own copy of the members. */
    public Epci {
        communeCodes = List.copyOf(communeCodes);
    }
}
