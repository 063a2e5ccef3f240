package fr.maillage.platform.guard;

import java.time.Duration;

/** The answer to somebody who asks for something that is limited. */
public sealed interface Spending {
    /** Go on. */
    record Allowed() implements Spending {}

    /**
     * Not now.
     *
     * @param retryAfter when to come back, at least a second
     */
    record Wait(Duration retryAfter) implements Spending {
        /** In seconds, as {@code Retry-After} says it. */
        public long seconds() {
            return Math.max(1, retryAfter.plusMillis(999).toSeconds());
        }
    }
}
