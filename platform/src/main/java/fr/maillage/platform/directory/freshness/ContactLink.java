package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link as the database holds it, without its secrets. */
record ContactLink(
        UUID id,
        PlaceId place,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt,
        @Nullable UUID campaign) {
    boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }
}
