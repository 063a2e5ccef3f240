package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two made-up lists of places with the pairs that are one place, and the pairs that must never be merged. */
final class Labelled {
    final List<MatchRecord> left = new ArrayList<>();
    final List<MatchRecord> right = new ArrayList<>();
    final Set<String> same = new HashSet<>();
    final Set<String> never = new HashSet<>();

    /** Precision and recall of one decision, or of two, against the labels. */
    record Score(String what, int found, int right, int expected) {
        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        double f1() {
            return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }

        @Override
        public String toString() {
            return "%s: precision %.4f, recall %.4f, F1 %.4f (%d expected)"
                    .formatted(what, precision(), recall(), f1(), expected);
        }
    }

    int addLeft(Map<PlaceField, String> cells) {
        left.add(MatchRecord.fromCells("L" + left.size(), cells));
        return left.size() - 1;
    }

    int addRight(Map<PlaceField, String> cells) {
        right.add(MatchRecord.fromCells("R" + right.size(), cells));
        return right.size() - 1;
    }

    void same(int leftRow, int rightRow) {
        same.add("L" + leftRow + " R" + rightRow);
    }

    void never(int leftRow, int rightRow) {
        never.add("L" + leftRow + " R" + rightRow);
    }

    List<ScoredPair> found() {
        return Matcher.between(left, right);
    }

    Score score(List<ScoredPair> found, Decision... counted) {
        Set<Decision> kinds = Set.of(counted);
        List<ScoredPair> kept =
                found.stream().filter(pair -> kinds.contains(pair.decision())).toList();
        int right = (int) kept.stream().filter(pair -> same.contains(key(pair))).count();
        return new Score(List.of(counted).toString(), kept.size(), right, same.size());
    }

    List<ScoredPair> forbidden(List<ScoredPair> found) {
        return found.stream()
                .filter(pair -> pair.decision() == Decision.MERGE && never.contains(key(pair)))
                .toList();
    }

    static String key(ScoredPair pair) {
        return pair.left().id() + " " + pair.right().id();
    }
}
