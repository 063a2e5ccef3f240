package fr.maillage.platform.search;

import fr.maillage.engines.vocabulary.Need;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody asked the list for places that answer a need. Says nothing of who.
 *
 * @param communeCode where, empty when they did not say or gave a position
 * @param answered whether any place was found
 */
public record NeedAsked(LocalDate day, String communeCode, Set<Need> needs, boolean answered) {
    /** Keeps its own copy. */
    public NeedAsked {
        needs = Set.copyOf(needs);
    }
}
