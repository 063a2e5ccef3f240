package fr.maillage.engines.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells on which side of each barrier a point is: one bit for each barrier, the parity of the edges met on the way west. Edges are
 * filed by bands of latitude, so that a point looks at two or three of them.
 */
final class Sides {
    private static final int BANDS = 1_024;

    private final double south;
    private final double bandsPerDegree;
    private final double[][] bands = new double[BANDS][];

    Sides(List<Barrier> barriers) {
        double north = -90;
        double lowest = 90;
        for (Barrier barrier : barriers) {
            for (GeoPoint point : barrier.line()) {
                north = Math.max(north, point.latitude());
                lowest = Math.min(lowest, point.latitude());
            }
        }
        south = lowest;
        bandsPerDegree = north > lowest ? BANDS / (north - lowest) : 0;
        List<List<double[]>> filed = new ArrayList<>();
        for (int i = 0; i < BANDS; i++) {
            filed.add(new ArrayList<>());
        }
        for (int rank = 0; rank < barriers.size(); rank++) {
            file(barriers.get(rank).line(), 1 << rank, filed);
        }
        for (int i = 0; i < BANDS; i++) {
            bands[i] = filed.get(i).stream().flatMapToDouble(Arrays::stream).toArray();
        }
    }

    private void file(List<GeoPoint> line, int bit, List<List<double[]>> filed) {
        for (int i = 1; i < line.size(); i++) {
            GeoPoint a = line.get(i - 1);
            GeoPoint b = line.get(i);
            double[] edge = {a.latitude(), a.longitude(), b.latitude(), b.longitude(), bit};
            int first = band(Math.min(a.latitude(), b.latitude()));
            int last = band(Math.max(a.latitude(), b.latitude()));
            for (int band = first; band <= last; band++) {
                filed.get(band).add(edge);
            }
        }
    }

    private int band(double latitude) {
        return Math.clamp((int) ((latitude - south) * bandsPerDegree), 0, BANDS - 1);
    }

    /** One bit for each barrier. */
    int of(double latitude, double longitude) {
        double[] edges = bands[band(latitude)];
        int sides = 0;
        for (int i = 0; i < edges.length; i += 5) {
            double y1 = edges[i];
            double y2 = edges[i + 2];
            if (y1 > latitude != y2 > latitude) {
                double x1 = edges[i + 1];
                if (x1 + (latitude - y1) / (y2 - y1) * (edges[i + 3] - x1) < longitude) {
                    sides ^= (int) edges[i + 4];
                }
            }
        }
        return sides;
    }
}
