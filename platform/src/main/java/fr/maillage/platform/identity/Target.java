package fr.maillage.platform.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act is about, as far as rights are concerned.
 *
 * @param commune INSEE code of where it is, or absent
 * @param organizations those whose it is
 * @param place the place it is, or absent
 */
public record Target(
        @Nullable String commune,
        Set<UUID> organizations,
        @Nullable UUID place) {
    public Target {
        organizations = Set.copyOf(organizations);
    }

    /** The territory as a whole: only a role that holds everywhere covers it. */
    public static Target territory() {
        return new Target(null, Set.of(), null);
    }

    /** One organization. */
    public static Target organization(UUID id) {
        return new Target(null, Set.of(id), null);
    }
}
