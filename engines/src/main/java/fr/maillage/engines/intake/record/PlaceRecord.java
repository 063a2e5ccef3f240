package fr.maillage.engines.intake.record;

import java.util.List;
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
        Map<String, String> extras) {
    /** What stands between a column kept aside and its value in a file of ours. */
    public static final String BETWEEN = " = ";

    /** The columns kept aside, each as {@code column = value}. */
    public List<String> listKept() {
        return extras.entrySet().stream()
                .map(one -> one.getKey() + BETWEEN + one.getValue())
                .toList();
    }
}
