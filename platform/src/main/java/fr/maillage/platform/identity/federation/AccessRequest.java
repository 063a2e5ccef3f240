package fr.maillage.platform.identity.federation;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the provider knows and who asks for an account here.
 *
 * @param siret the structure that the provider names: a proposal for whoever decides, and no right
 */
public record AccessRequest(
        UUID id,
        String name,
        @Held(DataClass.PRO) String email,
        @Nullable String siret,
        Instant askedAt) {}
