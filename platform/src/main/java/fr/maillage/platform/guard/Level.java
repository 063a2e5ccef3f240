package fr.maillage.platform.guard;

import java.time.Duration;
import java.time.Instant;

/**
 * How much somebody has spent of a bucket, at an instant; it drains evenly.
 *
 * @param spent in units of the bucket
 */
record Level(double spent, Instant at) {
    private static final double NANOS = 1e9;

    /** What is left of it later. */
    Level drained(Bucket bucket, Instant now) {
        double seconds = Math.max(0, Duration.between(at, now).toNanos() / NANOS);
        return new Level(Math.max(0, spent - seconds * bucket.perSecond()), now.isAfter(at) ? now : at);
    }

    Level plus(int cost) {
        return new Level(spent + cost, at);
    }

    Level minus(int cost) {
        return new Level(Math.max(0, spent - cost), at);
    }

    boolean over(Bucket bucket) {
        return spent > bucket.atOnce();
    }

    /** How long until it has drained down to what is allowed. */
    Duration excess(Bucket bucket) {
        return Duration.ofNanos((long) ((spent - bucket.atOnce()) / bucket.perSecond() * NANOS));
    }
}
