package fr.maillage.platform.identity;

import java.time.Duration;

/** What became of a try to enter. */
public sealed interface EntryOutcome {
    /**
     * Entered.
     *
     * @param secret of the new session; empty when the person was in already
     */
    record Entered(String secret) implements EntryOutcome {
        /** Never shows the secret. */
        @Override
        public String toString() {
            return "Entered[***]";
        }
    }

    /** The address or the password is not right; which of the two is not said. */
    record Refused() implements EntryOutcome {}

    /** Too many tries. */
    record Wait(Duration time) implements EntryOutcome {
        /** How long, in words: « une minute », « 12 minutes ». */
        public String words() {
            long minutes = Math.max(1, (time.toSeconds() + 59) / 60);
            return minutes == 1 ? "une minute" : minutes + " minutes";
        }
    }
}
