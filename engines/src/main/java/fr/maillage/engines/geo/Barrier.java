package fr.maillage.engines.geo;

import java.util.List;

/**
 * A line that is crossed only at crossings: a river, a railway, a ring road. It goes from one edge of the region to the other, so
 * that every point is on one of its two sides; a river that joins another goes on along it to the sea.
 *
 * @param id a short stable name, for example {@code garonne}
 * @param name as said to people, with its article: {@code la Garonne}
 * @param line its points, in order
 */
public record Barrier(String id, String name, List<GeoPoint> line) {
    /** Keeps its own copy; refuses a line of less than two points. */
    public Barrier {
        line = List.copyOf(line);
        if (line.size() < 2) {
            throw new IllegalArgumentException("a barrier has at least two points: " + id);
        }
    }
}
