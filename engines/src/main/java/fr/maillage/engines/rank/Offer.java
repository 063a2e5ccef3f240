package fr.maillage.engines.rank;

import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.SupportMode;
import java.util.Set;

/**
 * What a place offers under the same conditions. An empty set always means unknown, save for audiences: none means everybody.
 *
 * @param kinds the services
 * @param audiences the publics specifically addressed
 * @param reserved whether nobody else is received
 * @param costs what it costs
 * @param accessModes how one gets it
 * @param supportModes how the help is given
 */
public record Offer(
        Set<ServiceKind> kinds,
        Set<Audience> audiences,
        boolean reserved,
        Set<Cost> costs,
        Set<AccessMode> accessModes,
        Set<SupportMode> supportModes) {
    /** An offer of which nothing is known. */
    static final Offer UNKNOWN = new Offer(Set.of(), Set.of(), false, Set.of(), Set.of(), Set.of());

    /** Keeps its own copies. */
    public Offer {
        kinds = Set.copyOf(kinds);
        audiences = Set.copyOf(audiences);
        costs = Set.copyOf(costs);
        accessModes = Set.copyOf(accessModes);
        supportModes = Set.copyOf(supportModes);
    }
}
