package fr.maillage.platform.directory;

import java.util.UUID;

/** Identifies a place for ever, whatever its name, address or sources become. */
public record PlaceId(UUID value) {
    /** Reads the form written by {@link #toString()}; refuses anything that is not a UUID. */
    public static PlaceId of(String text) {
        return new PlaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
