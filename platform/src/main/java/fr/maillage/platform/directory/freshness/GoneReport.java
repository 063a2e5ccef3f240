package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody says that a place no longer exists; a person decides.
 *
 * @param saidBy « Confirmé par le lieu » or how one knows, never a name
 */
public record GoneReport(UUID id, PlaceId place, Instant saidAt, String saidBy, String why) {}
