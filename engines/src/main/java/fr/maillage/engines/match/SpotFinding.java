package fr.maillage.engines.match;

import java.util.List;

/**
 * What addresses, points and communes say.
 *
 * @param metres distance between the points, not a number when one is unknown
 * @param sameAddress same street and number
 * @param sameStreet same street, a number missing on one side at least, or the town named otherwise
 * @param otherAddress another street, or another number in the street
 * @param sharedPoint many places stand on this very point: a centroid or one building
 * @param town whether the communes agree, null when untold
 */
record SpotFinding(
        double metres,
        boolean sameAddress,
        boolean sameStreet,
        boolean otherAddress,
        boolean sharedPoint,
        Agreement town,
        List<Evidence> evidence) {

    /** Whether two values agree. */
    enum Agreement {
        SAME,
        OTHER,
        UNTOLD
    }

    SpotFinding {
        evidence = List.copyOf(evidence);
    }

    /** True when one of the records does not tell its street. */
    boolean addressUntold() {
        return !sameAddress && !sameStreet && !otherAddress;
    }

    boolean within(double most) {
        return metres <= most;
    }

    boolean beyond(double least) {
        return metres > least;
    }
}
