package fr.maillage.engines.intake.record;

import java.util.Map;

/**
 * A place read from a file, cleaned: the one shape that every room of the house receives. The columns of the file that
 * have no place in the model are kept under {@code extras} by their header, so nothing is lost.
 */
public record PlaceRecord(
        PlaceIdentity identity,
        PlaceAddress address,
        PlaceContact contact,
        PlaceHours hours,
        PlaceOffer offer,
        PlaceText text,
        PlaceOrigin origin,
        PlaceVisit visit,
        PlaceTrust trust,
        Map<String, String> extras) {}
