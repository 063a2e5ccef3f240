package fr.maillage.platform.kiosk;

import fr.maillage.platform.directory.PlaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One screen.
 *
 * @param place where it stands
 * @param pace how long it waits for somebody
 * @param revokedAt when its key was taken back, or absent
 */
public record Terminal(
        UUID id,
        String name,
        PlaceId place,
        Pace pace,
        Instant createdAt,
        @Nullable Instant revokedAt) {
    /** True while its key opens something. */
    public boolean works() {
        return revokedAt == null;
    }
}
