package fr.maillage.engines.where;

import fr.maillage.engines.geo.GeoPoint;

/**
 * A name with a position, as a directory or a contour tells it.
 *
 * @param name as written: « Avenue Thiers », « Bacalan »
 * @param communeCode INSEE code of the commune in which it lies
 * @param postalCode of the place that tells it, empty when unknown
 */
public record Landmark(Kind kind, String name, String communeCode, String postalCode, GeoPoint point) {
    /** What a name designates; when one name designates several near things, the first kind is meant. */
    public enum Kind {
        /** A neighbourhood as people name it. */
        QUARTER,
        /** A stop, a station. */
        STOP,
        /** A street, a square. */
        STREET,
        /** A place of the directory. */
        PLACE
    }
}
