package fr.maillage.platform.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * One stay of a person on one device.
 *
 * @param id by which the person may close it; opens nothing by itself
 * @param device what the browser says of itself, in a few words
 */
public record Session(UUID id, String device, Instant openedAt, Instant lastSeenAt, boolean strong) {}
