package fr.maillage.engines.cog;

import java.util.Optional;

/**
 * What an INSEE code designates: a present commune, and the part of it when the code is that of a part.
 *
 * @param code the code that was asked, five characters
 * @param commune the present commune
 * @param part the arrondissement, delegated, associated or former commune that bears the code; empty when the code is the commune’s own
 */
public record CodeMatch(String code, Commune commune, Optional<CommunePart> part) {
    /** Whether the code is the one of a present commune. */
    public boolean isPresentCommune() {
        return part.isEmpty();
    }

    /** What the code is, in one French sentence. */
    public String sentence() {
        return part.map(p -> "Le code " + code + " est celui de « " + p.name() + " », "
                        + p.kind().words() + " de " + commune.name() + " (" + commune.code() + ").")
                .orElseGet(() -> "Le code " + code + " est celui de " + commune.name() + ".");
    }
}
