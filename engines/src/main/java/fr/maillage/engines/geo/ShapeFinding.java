package fr.maillage.engines.geo;

/**
 * What is wrong with one thing of a file of shapes, and what was done.
 *
 * @param rank rank of the thing in the file, from 1; zero for the whole file
 * @param problem what is wrong
 * @param name the name or code of the thing, empty when it has none
 * @param message what is wrong and what to do, in French
 */
public record ShapeFinding(int rank, Problem problem, String name, String message) {
    /** What can be wrong with a shape. */
    public enum Problem {
        /** The file is not GeoJSON. */
        NOT_GEOJSON,
        /** No geometry, or an empty one. */
        NO_SHAPE,
        /** A geometry of another kind than expected. */
        WRONG_KIND,
        /** A ring that crosses itself or is not closed. */
        BROKEN_SHAPE,
        /** Coordinates that are not degrees. */
        NOT_DEGREES,
        /** No code, or no name. */
        NOT_NAMED,
        /** A code that another thing of the file already has. */
        SAME_CODE,
        /** A reference to something that the file does not hold. */
        UNKNOWN_REFERENCE
    }
}
