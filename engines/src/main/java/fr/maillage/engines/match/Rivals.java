package fr.maillage.engines.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the other pairs say about a pair between two files: is each the best candidate of the other? */
final class Rivals {
    private static final int CLEARLY = 3;
    private static final double REGISTER_SHARE = 0.5;
    private static final int REGISTER_LEAST = 20;

    private record Best(int first, int second) {
        Best with(int points) {
            return points > first ? new Best(points, first) : new Best(first, Math.max(second, points));
        }
    }

    private static final Best NONE = new Best(Integer.MIN_VALUE / 2, Integer.MIN_VALUE / 2);

    private final Map<Integer, Best> lefts = new HashMap<>();
    private final Map<Integer, Best> rights = new HashMap<>();
    private final boolean sameRegister;

    /** Pairs must have their left side in the first file. */
    Rivals(List<Compared> pairs, int smallerFile) {
        Set<Integer> foundAgain = new HashSet<>();
        for (Compared pair : pairs) {
            lefts.merge(pair.left().index(), NONE.with(pair.points()), (best, one) -> best.with(pair.points()));
            rights.merge(pair.right().index(), NONE.with(pair.points()), (best, one) -> best.with(pair.points()));
            if (Judge.decide(pair, pair.points(), Setting.ALONE) == Decision.MERGE) {
                foundAgain.add(pair.left().index());
            }
        }
        sameRegister = smallerFile >= REGISTER_LEAST && foundAgain.size() >= REGISTER_SHARE * smallerFile;
    }

    Setting around(Compared pair) {
        boolean mutual = isBest(lefts.getOrDefault(pair.left().index(), NONE), pair)
                && isBest(rights.getOrDefault(pair.right().index(), NONE), pair);
        return new Setting(true, mutual, sameRegister);
    }

    private static boolean isBest(Best best, Compared pair) {
        return pair.points() >= best.first() && pair.points() >= best.second() + CLEARLY;
    }
}
