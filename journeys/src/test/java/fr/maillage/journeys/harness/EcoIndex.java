package fr.maillage.journeys.harness;

/**
 * The EcoIndex of a page, from 0 to 100, the higher the lighter (formula and quantiles of GreenIT-Analysis). A page is
 * graded A above 80.
 */
public final class EcoIndex {
    private static final double[] ELEMENTS = {
        0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601
    };
    private static final double[] REQUESTS = {
        0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920
    };
    private static final double[] KILOBYTES = {
        0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06,
        2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26
    };

    private EcoIndex() {}

    /** The index of a page of so many elements, obtained with so many requests and kilobytes of 1,000 bytes. */
    public static double of(int elements, int requests, double kilobytes) {
        double sum =
                3 * quantile(ELEMENTS, elements) + 2 * quantile(REQUESTS, requests) + quantile(KILOBYTES, kilobytes);
        return 100 - 5 * sum / 6;
    }

    private static double quantile(double[] bounds, double value) {
        for (int i = 1; i < bounds.length; i++) {
            if (value < bounds[i]) {
                return i - 1 + (value - bounds[i - 1]) / (bounds[i] - bounds[i - 1]);
            }
        }
        return bounds.length - 1;
    }
}
