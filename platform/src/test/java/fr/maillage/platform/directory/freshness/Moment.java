package fr.maillage.platform.directory.freshness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test moves on. */
final class Moment extends Clock {
    private volatile Instant now = Instant.parse("2026-12-01T09:00:00Z");

    void later(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Paris");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("one zone only");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
