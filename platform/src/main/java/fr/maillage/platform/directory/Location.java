package fr.maillage.platform.directory;

import fr.maillage.engines.geo.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where a place is.
 *
 * @param address number and street, without the town
 * @param complement building, floor, entrance
 * @param postalCode five digits, empty when unknown
 * @param communeCode INSEE code, empty when unknown
 * @param commune display name of the commune
 * @param quarter name people use for the neighbourhood
 * @param point the spot, or absent when nobody gave one
 * @param approximate true when the point is the street's, the quarter's or a guess
 */
public record Location(
        String address,
        @Nullable String complement,
        String postalCode,
        String communeCode,
        String commune,
        @Nullable String quarter,
        @Nullable GeoPoint point,
        boolean approximate) {}
