package fr.maillage.engines.intake.layout;

import fr.maillage.engines.geo.Coordinates;
import fr.maillage.engines.geo.Coordinates.Reading;
import fr.maillage.engines.intake.layout.ColumnProfile.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the pair of columns that holds the coordinates, and their order, by the values: headers lie about it. */
final class PointColumns {
    private static final int ROWS = 60;
    private static final int MOST_COLUMNS = 8;
    private static final double ENOUGH = 0.3;

    private final List<String> headers;
    private final List<List<String>> values;
    private final List<Map<Target, Double>> headerScores;

    PointColumns(List<String> headers, List<List<String>> values, List<Map<Target, Double>> headerScores) {
        this.headers = headers;
        this.values = values;
        this.headerScores = headerScores;
    }

    private record Pair(int first, int second, Reading reading, double score) {}

    /** The two mappings, latitude first; empty when no pair of columns leads to places in France. */
    List<ColumnMapping> find(List<ColumnProfile> profiles) {
        List<Integer> numeric = new ArrayList<>();
        for (int i = 0; i < profiles.size() && numeric.size() < MOST_COLUMNS; i++) {
            double least = header(i) > 0.5 ? 0.05 : 0.7;
            boolean number = profiles.get(i).share(Shape.NUMBER) >= least
                    && profiles.get(i).distinct() > 0.02;
            if (number && (header(i) > 0.5 || profiles.get(i).length() >= 6)) {
                numeric.add(i);
            }
        }
        Pair best = null;
        for (int i = 0; i < numeric.size(); i++) {
            for (int j = i + 1; j < numeric.size(); j++) {
                Optional<Pair> pair = pair(numeric.get(i), numeric.get(j));
                if (pair.isPresent() && (best == null || pair.get().score() > best.score())) {
                    best = pair.get();
                }
            }
        }
        return best == null ? List.of() : mappings(best);
    }

    private double header(int column) {
        Map<Target, Double> scores = headerScores.get(column);
        return Math.max(scores.getOrDefault(Target.LATITUDE, 0.0), scores.getOrDefault(Target.LONGITUDE, 0.0));
    }

    private Optional<Pair> pair(int first, int second) {
        Map<Reading, Integer> readings = new EnumMap<>(Reading.class);
        int tried = 0;
        for (int row = 0; row < values.get(first).size() && tried < ROWS; row++) {
            String a = values.get(first).get(row);
            String b = values.get(second).get(row);
            if (hasDigit(a) && hasDigit(b)) {
                tried++;
                readings.merge(Coordinates.read(a, b, "").reading(), 1, Integer::sum);
            }
        }
        readings.remove(Reading.UNREADABLE);
        readings.remove(Reading.OUTSIDE);
        readings.remove(Reading.ZERO);
        Optional<Map.Entry<Reading, Integer>> most =
                readings.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty() || most.get().getValue() < ENOUGH * tried) {
            return Optional.empty();
        }
        double share = most.get().getValue() / (double) tried;
        boolean degrees =
                most.get().getKey() == Reading.LATITUDE_LONGITUDE || most.get().getKey() == Reading.LONGITUDE_LATITUDE;
        double headers = (header(first) + header(second)) / 2;
        if (headers == 0 && (second != first + 1 || share < 0.8)) {
            return Optional.empty();
        }
        return Optional.of(new Pair(first, second, most.get().getKey(), share + headers + (degrees ? 0.5 : 0)));
    }

    /** « à compléter » says nothing for or against. */
    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    private List<ColumnMapping> mappings(Pair pair) {
        boolean latitudeFirst =
                switch (pair.reading()) {
                    case LATITUDE_LONGITUDE, LAMBERT_93_SWAPPED -> true;
                    case LONGITUDE_LATITUDE, LAMBERT_93, LAMBERT_ZONE, EXTENDED_LAMBERT_2, WEB_MERCATOR, UTM -> false;
                    case POINT_LOST, ZERO, OUTSIDE, UNREADABLE ->
                        headerScores.get(pair.first()).getOrDefault(Target.LATITUDE, 0.0)
                                >= headerScores.get(pair.second()).getOrDefault(Target.LATITUDE, 0.0);
                };
        int latitude = latitudeFirst ? pair.first() : pair.second();
        int longitude = latitudeFirst ? pair.second() : pair.first();
        double sure = Math.min(0.99, 0.7 + 0.15 * pair.score());
        String why = "Les deux colonnes lues ensemble : " + pair.reading().words();
        return List.of(
                new ColumnMapping(
                        latitude,
                        headers.get(latitude),
                        Target.LATITUDE,
                        null,
                        sure,
                        evidence(latitude, Target.LATITUDE, why)),
                new ColumnMapping(
                        longitude,
                        headers.get(longitude),
                        Target.LONGITUDE,
                        null,
                        sure,
                        evidence(longitude, Target.LONGITUDE, why)));
    }

    private List<String> evidence(int column, Target target, String why) {
        Target other = target == Target.LATITUDE ? Target.LONGITUDE : Target.LATITUDE;
        Map<Target, Double> scores = headerScores.get(column);
        if (scores.getOrDefault(other, 0.0) > scores.getOrDefault(target, 0.0)) {
            return List.of(
                    why, "Le titre annonce la " + other.field() + ", les valeurs disent la " + target.field() + ".");
        }
        return List.of(why);
    }

    /** Whether the headers announced the two columns the other way round. */
    static boolean contradictsHeader(ColumnMapping mapping) {
        return mapping.evidence().stream().anyMatch(line -> line.startsWith("Le titre annonce"));
    }
}
