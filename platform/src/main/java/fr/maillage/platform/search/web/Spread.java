package fr.maillage.platform.search.web;

import java.util.List;

/** Pushes numbers of a plan apart until none hides another. The same points always give the same picture. */
final class Spread {
    private static final double LEAST_DISTANCE = 42;
    private static final int ROUNDS = 60;
    private static final double MARGIN = 24;

    private Spread() {}

    /** Moves the points in place: {@code {x, y}} each. */
    static void apart(List<double[]> points) {
        boolean touching = true;
        for (int round = 0; round < ROUNDS && touching; round++) {
            touching = false;
            for (int i = 0; i < points.size(); i++) {
                for (int j = i + 1; j < points.size(); j++) {
                    touching |= push(points.get(i), points.get(j), i + 1);
                }
            }
            points.forEach(Spread::keepInside);
        }
    }

    private static boolean push(double[] one, double[] other, int seed) {
        double dx = other[0] - one[0];
        double dy = other[1] - one[1];
        double distance = Math.hypot(dx, dy);
        if (distance >= LEAST_DISTANCE) {
            return false;
        }
        // Two places at the very same spot part in a direction that depends on their rank only.
        double angle = distance < 0.5 ? seed * 2.399963 : Math.atan2(dy, dx);
        double step = (LEAST_DISTANCE - distance) / 2 + 0.5;
        one[0] -= Math.cos(angle) * step;
        one[1] -= Math.sin(angle) * step;
        other[0] += Math.cos(angle) * step;
        other[1] += Math.sin(angle) * step;
        return true;
    }

    private static void keepInside(double[] point) {
        point[0] = Math.clamp(point[0], MARGIN, PlanFrame.WIDTH - MARGIN);
        point[1] = Math.clamp(point[1], MARGIN, PlanFrame.HEIGHT - MARGIN);
    }
}
