package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two places laid side by side, before anything else around them is looked at. */
record Compared(ReadPlace left, ReadPlace right, NameFinding name, SpotFinding spot, LinkFinding link, int points) {
    /** One building with its yard, in metres. */
    static final double BUILDING = 100;

    /** As far as two geocoders may disagree on one door. */
    static final double AROUND = 300;

    /** The same neighbourhood. */
    static final double NEIGHBOURHOOD = 600;

    /** As far as two geocoders may disagree on one street. */
    static final double WALK = 1500;

    /** Another place, whatever the rest: moved, or a network. */
    static final double FAR = 5000;

    private static final double DOOR = 30;
    private static final int CHAIN = 4;

    static Compared of(ReadPlace left, ReadPlace right, NameFinding name, SpotFinding spot, LinkFinding link) {
        int points = sum(name.evidence()) + sum(spot.evidence()) + sum(link.evidence());
        return new Compared(left, right, name, spot, link, points);
    }

    private static int sum(List<Evidence> evidence) {
        return evidence.stream().mapToInt(Evidence::points).sum();
    }

    /** Same door, or so near that it may be the same building. */
    boolean sameSpot() {
        return spot.sameAddress() || (spot.within(DOOR) && !spot.sharedPoint());
    }

    /** Points far apart, or towns that differ without a point to tell how far; an address in common outweighs both. */
    boolean isFar() {
        boolean street = spot.sameStreet() && link.contact() && spot.town() != SpotFinding.Agreement.OTHER;
        boolean pointsFar = spot.beyond(FAR) && !spot.sameAddress() && !street;
        boolean townsDiffer = spot.town() == SpotFinding.Agreement.OTHER
                && Double.isNaN(spot.metres())
                && !spot.sameAddress()
                && !(spot.sameStreet() && link.contact());
        return pointsFar || townsDiffer;
    }

    boolean belongTogether() {
        return sameSpot() || (link.any() && !isFar());
    }

    /** Several places bear this name, as the branches of a chain do. */
    boolean chained() {
        return name.holders() >= CHAIN;
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
