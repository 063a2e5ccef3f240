package fr.maillage.engines.intake.record;

import fr.maillage.engines.geo.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where a place is.
 *
 * @param street number, suffix and street, without postal code and commune
 * @param complement building, floor, post box
 * @param postalCode five digits, of the commune when it is known
 * @param communeCode INSEE code of the current geographic code, null when the commune is not known
 * @param communeName official name when the commune is known, else as the file writes it
 * @param point WGS 84, null when absent or not to be trusted
 */
public record PlaceAddress(
        @Nullable String street,
        @Nullable String complement,
        @Nullable String postalCode,
        @Nullable String communeCode,
        @Nullable String communeName,
        @Nullable GeoPoint point) {}
