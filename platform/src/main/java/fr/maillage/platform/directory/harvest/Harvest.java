package fr.maillage.platform.directory.harvest;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is fetched again and again.
 *
 * @param name of its source, under which the imports know it
 * @param unread true when what is new or changed is applied without anybody reading it first
 * @param mark how its server called the last version, or absent
 * @param last what happened the last time
 */
public record Harvest(
        UUID id,
        String name,
        URI address,
        Rhythm rhythm,
        boolean unread,
        boolean paused,
        Instant next,
        @Nullable String mark,
        Last last) {
    /**
     * What happened the last time.
     *
     * @param words why it failed, in a sentence; empty when it did not
     * @param run the last import that it began, or absent
     */
    public record Last(
            State state,
            String words,
            @Nullable Instant at,
            @Nullable UUID run) {
        /** The same import, another end. */
        Last with(State other, String why) {
            return new Last(other, why, at, run);
        }
    }

    /** How the last time ended. */
    public enum State {
        NEVER,
        FETCHED,
        SAME,
        APPLIED,
        /** Read, but in such doubt that a person must read it before it is applied. */
        HELD,
        FAILED;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofStored(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }
    }
}
