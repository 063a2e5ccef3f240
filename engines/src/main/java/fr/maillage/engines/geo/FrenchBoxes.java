package fr.maillage.engines.geo;

import java.util.List;

/** Generous rectangles around the French lands, to reject most points at once. Degrees: south, west, north, east. */
final class FrenchBoxes {
    private static final List<double[]> DEPARTEMENTS = List.of(
            new double[] {41.2, -5.4, 51.3, 9.8}, // metropolitan France
            new double[] {15.6, -62.0, 16.7, -60.9}, // Guadeloupe
            new double[] {14.2, -61.4, 15.0, -60.6}, // Martinique
            new double[] {2.0, -54.8, 6.0, -51.4}, // Guyane
            new double[] {-21.6, 55.0, -20.7, 56.0}, // La Réunion
            new double[] {-13.2, 44.8, -12.5, 45.5}); // Mayotte

    private static final List<double[]> COLLECTIVITIES = List.of(
            new double[] {17.7, -63.3, 18.2, -62.7}, // Saint-Martin, Saint-Barthélemy
            new double[] {46.6, -56.6, 47.3, -55.9}, // Saint-Pierre-et-Miquelon
            new double[] {-14.5, -178.3, -13.1, -175.9}, // Wallis-et-Futuna
            new double[] {-28.0, -155.0, -7.5, -134.0}, // Polynésie française
            new double[] {-23.0, 158.0, -17.8, 172.2}); // Nouvelle-Calédonie

    private FrenchBoxes() {}

    static boolean contain(GeoPoint point) {
        return isCollectivity(point) || DEPARTEMENTS.stream().anyMatch(box -> holds(box, point));
    }

    static boolean isCollectivity(GeoPoint point) {
        return COLLECTIVITIES.stream().anyMatch(box -> holds(box, point));
    }

    private static boolean holds(double[] box, GeoPoint point) {
        return point.latitude() >= box[0]
                && point.longitude() >= box[1]
                && point.latitude() <= box[2]
                && point.longitude() <= box[3];
    }
}
