package fr.maillage.platform.directory;

import fr.maillage.engines.vocabulary.Typology;
import org.jspecify.annotations.Nullable;

/**
 * A legal or informal body that offers help. SIRET and RNA identify it, not its places.
 *
 * @param siret fourteen digits, or absent
 * @param kind what it is, in the place standard's codes
 * @param website complete address with its scheme
 */
public record Organization(
        OrganizationId id,
        String name,
        @Nullable String siret,
        @Nullable Typology kind,
        @Nullable String website,
        SourceRef source) {}
