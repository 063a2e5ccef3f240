package fr.maillage.engines.rank;

import fr.maillage.engines.rank.Answer.Rotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Shares people between equivalent places in proportion to their free places, so that none is starved and none flooded. The
 * draws follow a low-discrepancy sequence (multiples of the golden ratio modulo one): after a hundred turns each place has had
 * its share within a turn or two, which chance would not give.
 */
final class Balancing {
    /** 2⁶⁴ divided by the golden ratio, made odd: the step of the sequence. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Balancing() {}

    /** The choice among the places within the equivalence of the first; empty when there is nothing to choose or nothing is known. */
    static Optional<Rotation> choose(List<Evaluated> ordered, long turn, int equivalence) {
        List<Evaluated> equals = ordered.stream()
                .takeWhile(place -> place.total() - ordered.getFirst().total() <= equivalence)
                .toList();
        OptionalDouble known = equals.stream()
                .filter(place -> place.place().remainingCapacity().isPresent())
                .mapToInt(place -> Math.max(0, place.place().remainingCapacity().orElse(0)))
                .average();
        if (equals.size() < 2 || known.isEmpty() || known.getAsDouble() == 0) {
            return Optional.empty();
        }
        List<Double> weights = new ArrayList<>();
        for (Evaluated place : equals) {
            weights.add(
                    place.place().remainingCapacity().isPresent()
                            ? Math.max(0, place.place().remainingCapacity().orElse(0))
                            : known.getAsDouble());
        }
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < equals.size(); i++) {
            shares.put(equals.get(i).place().id(), weights.get(i) / all);
        }
        return Optional.of(new Rotation(turn, shares, drawn(shares, draw(turn))));
    }

    /** Between 0 and 1, without 1. */
    static double draw(long turn) {
        return (((turn + 1) * STEP) >>> 11) * 0x1.0p-53;
    }

    private static String drawn(Map<String, Double> shares, double draw) {
        double passed = 0;
        String last = "";
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            passed += share.getValue();
            if (share.getValue() > 0) {
                last = share.getKey();
                if (draw < passed) {
                    return last;
                }
            }
        }
        return last;
    }
}
