package fr.maillage.platform.identity.federation;

import fr.maillage.platform.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as a provider knows her, and the account here that it opens.
 *
 * @param siret the structure that the provider last named, or absent
 */
public record ExternalIdentity(
        String issuer,
        String subject,
        AccountId account,
        Instant linkedAt,
        @Nullable Instant lastUsedAt,
        @Nullable String siret) {}
