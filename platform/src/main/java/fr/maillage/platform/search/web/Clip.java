package fr.maillage.platform.search.web;

/**
 * The part of a segment that a rectangle from (0, 0) shows (method of Liang and Barsky, 1984).
 *
 * @param margin how far beyond the edges one still draws
 */
record Clip(double width, double height, double margin) {
    /** The visible part as {@code {x1, y1, x2, y2}}, empty when there is none. */
    double[] segment(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double[] toward = {-dx, dx, -dy, dy};
        double[] room = {x1 + margin, width + margin - x1, y1 + margin, height + margin - y1};
        double enters = 0;
        double leaves = 1;
        for (int edge = 0; edge < toward.length; edge++) {
            if (toward[edge] == 0 && room[edge] < 0) {
                return new double[0];
            }
            double at = toward[edge] == 0 ? 0 : room[edge] / toward[edge];
            if (toward[edge] < 0) {
                enters = Math.max(enters, at);
            } else if (toward[edge] > 0) {
                leaves = Math.min(leaves, at);
            }
        }
        return enters > leaves
                ? new double[0]
                : new double[] {x1 + enters * dx, y1 + enters * dy, x1 + leaves * dx, y1 + leaves * dy};
    }
}
