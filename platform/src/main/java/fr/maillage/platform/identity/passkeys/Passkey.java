package fr.maillage.platform.identity.passkeys;

import fr.maillage.platform.identity.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key that stays in a person’s device.
 *
 * @param name as the person calls it
 * @param backedUp true when her other devices hold it too
 * @param haltedAt when it stopped opening because it may have been copied, or absent
 */
public record Passkey(
        UUID id,
        AccountId account,
        String name,
        boolean backedUp,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant haltedAt) {}
