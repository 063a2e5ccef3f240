package fr.maillage.platform.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Says in the health of the product that this is a restored copy that sends nothing. */
@Component("outgoingHealthIndicator")
class OutgoingHealth implements HealthIndicator {
    private static final Status QUARANTINE = new Status("QUARANTINE");

    private final Outgoing outgoing;

    OutgoingHealth(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    @Override
    public Health health() {
        return Health.status(outgoing.allowed() ? Status.UP : QUARANTINE).build();
    }
}
