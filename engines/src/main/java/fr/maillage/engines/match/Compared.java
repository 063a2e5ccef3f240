package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two places laid side by side, before anything else around them is looked at. */
record Compared(ReadPlace left, ReadPlace right, NameFinding name, SpotFinding spot, LinkFinding link, int points) {

    static Compared of(ReadPlace left, ReadPlace right, NameFinding name, SpotFinding spot, LinkFinding link) {
        int points = sum(name.evidence()) + sum(spot.evidence()) + sum(link.evidence());
        return new Compared(left, right, name, spot, link, points);
    }

    private static int sum(List<Evidence> evidence) {
        return evidence.stream().mapToInt(Evidence::points).sum();
    }

    /** Same door, or so near that it may be the same building. */
    boolean sameSpot() {
        return spot.sameAddress() || (spot.within(30) && !spot.sharedPoint());
    }

    ScoredPair scored(Decision decision, List<Evidence> added) {
        List<Evidence> all = new ArrayList<>(name.evidence());
        all.addAll(link.evidence());
        all.addAll(spot.evidence());
        all.addAll(added);
        all.sort(Comparator.comparingInt((Evidence evidence) -> -Math.abs(evidence.points())));
        return new ScoredPair(left.raw(), right.raw(), points + sum(added), decision, all);
    }
}
