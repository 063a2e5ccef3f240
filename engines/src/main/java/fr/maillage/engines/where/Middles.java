package fr.maillage.engines.where;

import fr.maillage.engines.geo.GeoPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The middle of things that belong together: medians, so that one wrong point moves nothing. */
final class Middles {
    private Middles() {}

    /** Those of the places among landmarks, by what they have in common; an empty word is nothing in common. */
    static Map<String, GeoPoint> of(List<Landmark> landmarks, Function<Landmark, String> common) {
        Map<String, List<GeoPoint>> points = new HashMap<>();
        for (Landmark one : landmarks) {
            if (one.kind() == Landmark.Kind.PLACE && !common.apply(one).isEmpty()) {
                points.computeIfAbsent(common.apply(one), none -> new ArrayList<>())
                        .add(one.point());
            }
        }
        Map<String, GeoPoint> middles = new HashMap<>();
        points.forEach((word, there) -> middles.put(word, middle(there)));
        return middles;
    }

    static GeoPoint middle(List<GeoPoint> points) {
        return points.size() == 1
                ? points.getFirst()
                : new GeoPoint(
                        median(points.stream()
                                .mapToDouble(GeoPoint::latitude)
                                .sorted()
                                .toArray()),
                        median(points.stream()
                                .mapToDouble(GeoPoint::longitude)
                                .sorted()
                                .toArray()));
    }

    private static double median(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
