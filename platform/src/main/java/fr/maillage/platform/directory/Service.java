package fr.maillage.platform.directory;

import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.SpecialCare;
import fr.maillage.engines.vocabulary.SupportMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one organization offers at one place, to whom, how, at what cost. An empty set means that nobody said.
 *
 * @param kind one of the nine national services, or absent for a local one, which then lives by its name
 * @param name what the public reads
 * @param audiences publics specifically addressed; empty means everybody
 * @param hours its own OSM hours when they differ from the place's
 */
public record Service(
        @Nullable ServiceKind kind,
        String name,
        @Nullable String description,
        Set<Audience> audiences,
        Set<SpecialCare> care,
        @Nullable Cost cost,
        @Nullable String costNote,
        Set<AccessMode> access,
        Set<SupportMode> support,
        @Nullable String hours) {
    public Service {
        audiences = Set.copyOf(audiences);
        care = Set.copyOf(care);
        access = Set.copyOf(access);
        support = Set.copyOf(support);
    }
}
