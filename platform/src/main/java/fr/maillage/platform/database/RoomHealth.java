package fr.maillage.platform.database;

import fr.maillage.platform.kernel.Room;
import fr.maillage.platform.kernel.Settings;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Says in the health of the product, before it is too late, that the disk of its data is nearly full. */
@Component("roomHealthIndicator")
class RoomHealth implements HealthIndicator {
    private static final Status ATTENTION = new Status("ATTENTION");

    private final Settings settings;

    RoomHealth(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Health health() {
        try {
            boolean scarce = Room.of(settings.data()).isScarce();
            return Health.status(scarce ? ATTENTION : Status.UP).build();
        } catch (IOException nobodyKnows) {
            return Health.unknown().build();
        }
    }
}
