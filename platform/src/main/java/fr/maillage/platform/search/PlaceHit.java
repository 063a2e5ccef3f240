package fr.maillage.platform.search;

import fr.maillage.engines.hours.OpenState;
import fr.maillage.platform.directory.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place found.
 *
 * @param metres great-circle distance from the origin, or absent
 * @param walkingMinutes honest walking time from the origin, detours and bridges included, or absent
 * @param state open, closed or unknown at the instant of the question
 */
public record PlaceHit(
        Place place, @Nullable Integer metres, @Nullable Integer walkingMinutes, OpenState state) {}
