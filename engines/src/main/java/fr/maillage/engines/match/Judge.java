package fr.maillage.engines.match;

/**
 * Decides what to do with a pair. Points alone never merge: the names must agree, the place must agree, and nothing may
 * exclude it. The thresholds are in points (log2), see {@code docs/duplicates.md}.
 */
final class Judge {
    static final int MERGE = 10;
    static final int SURE = 12;
    static final int SAME_NAME_HERE = 7;
    static final int REVIEW = 5;

    private Judge() {}

    static Decision decide(Compared pair, int points, Setting setting) {
        if (pair.name().conflict()) {
            return apart(pair);
        }
        if (setting.sameRegister() && setting.mutual() && isNextRelease(pair)) {
            return Decision.MERGE;
        }
        if (pair.name().functions()) {
            return apart(pair);
        }
        if (pair.isFar()) {
            return far(pair, setting);
        }
        if (!pair.name().level().near()) {
            return otherName(pair, points, setting);
        }
        return placeAgrees(pair, setting) ? sameName(pair, points, setting) : elsewhere(pair, points, setting);
    }

    /** Not one place: linked when something ties them, else left alone. */
    private static Decision apart(Compared pair) {
        return pair.belongTogether() ? Decision.RELATED : Decision.DISTINCT;
    }

    /**
     * Two releases of one register, each record the best for the other: a place may take the label France services, a new
     * name, or a new address in its town, as long as enough of the rest holds.
     */
    private static boolean isNextRelease(Compared pair) {
        if (pair.isFar() || (pair.name().functions() && !pair.name().label())) {
            return false;
        }
        boolean town = pair.spot().town() == SpotFinding.Agreement.SAME;
        boolean here = pair.spot().sameAddress()
                || pair.spot().sameStreet()
                || pair.spot().within(Compared.NEIGHBOURHOOD);
        boolean named = pair.name().level().near() || pair.name().level() == NameLevel.PARTIAL;
        return pair.link().contact()
                ? here || (named && town)
                : named && (pair.spot().sameAddress() || pair.spot().within(Compared.BUILDING));
    }

    /** Same name and same contact far away: moved, if each file knows it once; else the sites of a network. */
    private static Decision far(Compared pair, Setting setting) {
        boolean known = pair.name().level().near() && pair.link().contact();
        if (known && setting.betweenFiles()) {
            return Decision.REVIEW;
        }
        boolean network =
                pair.link().any() && (pair.name().level().near() || pair.link().contact());
        return network ? Decision.RELATED : Decision.DISTINCT;
    }

    private static Decision otherName(Compared pair, int points, Setting setting) {
        boolean unknown = pair.name().level() == NameLevel.UNKNOWN;
        boolean partial = pair.name().level() == NameLevel.PARTIAL;
        boolean house = pair.spot().sameAddress() || pair.spot().within(Compared.BUILDING);
        if (partial
                && !pair.name().torn()
                && house
                && setting.mutual()
                && pair.link().contact()
                && points >= SURE) {
            return Decision.MERGE;
        }
        boolean perhaps = (partial || unknown)
                && house
                && points >= REVIEW
                && !pair.name().torn();
        boolean contact = setting.betweenFiles() && pair.link().contact() && house;
        return perhaps || contact || maySayTheSame(pair) ? Decision.REVIEW : apart(pair);
    }

    /** « Médiathèque de Gradignan » beside « Médiathèque Jean Vautrin »: a name that only tells a function and a town. */
    private static boolean maySayTheSame(Compared pair) {
        boolean contact = pair.link().contact() && pair.spot().within(Compared.AROUND);
        return pair.name().descriptive()
                && !pair.left().families().isEmpty()
                && pair.left().families().equals(pair.right().families())
                && (pair.spot().sameAddress() || contact);
    }

    private static boolean placeAgrees(Compared pair, Setting setting) {
        SpotFinding spot = pair.spot();
        if (spot.otherAddress()) {
            return spot.within(Compared.BUILDING) && setting.betweenFiles();
        }
        double reach = pair.chained() ? Compared.BUILDING : setting.mutual() ? Compared.NEIGHBOURHOOD : Compared.AROUND;
        boolean point = spot.within(reach) && !spot.sharedPoint();
        boolean door = spot.sameAddress() || (spot.sameStreet() && !spot.beyond(Compared.WALK));
        boolean reached = pair.link().contact() && spot.town() == SpotFinding.Agreement.SAME;
        boolean centroid = spot.sharedPoint() && pair.name().level() == NameLevel.EQUAL;
        return point || door || (reached && !spot.beyond(Compared.NEIGHBOURHOOD)) || centroid;
    }

    private static Decision sameName(Compared pair, int points, Setting setting) {
        if (pair.name().torn()) {
            boolean sure = pair.name().level().alike()
                    && points >= SURE
                    && setting.mutual()
                    && pair.link().contact();
            return sure ? Decision.MERGE : review(pair, points);
        }
        boolean house = pair.spot().sameAddress()
                || (pair.spot().within(Compared.BUILDING)
                        && !pair.spot().sharedPoint()
                        && !pair.spot().otherAddress());
        boolean equal = pair.name().level() == NameLevel.EQUAL;
        boolean untold = equal && pair.spot().addressUntold();
        boolean alone = untold && isAlone(pair);
        boolean equalHere = equal
                && house
                && (setting.mutual() || pair.spot().sameAddress() || (untold && setting.betweenFiles()) || alone);
        if ((equalHere || (alone && setting.betweenFiles())) && points >= SAME_NAME_HERE) {
            return Decision.MERGE;
        }
        boolean helped = pair.link().contact() || (setting.mutual() && house);
        boolean enough = pair.name().level().alike() || helped;
        return enough && points >= MERGE ? Decision.MERGE : review(pair, points);
    }

    /** A name of its own that each file knows once, and the points near enough: an address told by neither or by one is not missed. */
    private static boolean isAlone(Compared pair) {
        return pair.name().holders() == 1
                && !pair.name().descriptive()
                && pair.spot().within(Compared.AROUND)
                && !pair.spot().sharedPoint();
    }

    /** Same name, another address: a branch, a second site, or a move inside the town. */
    private static Decision elsewhere(Compared pair, int points, Setting setting) {
        return !setting.betweenFiles() && pair.link().any() ? Decision.RELATED : review(pair, points);
    }

    private static Decision review(Compared pair, int points) {
        return points >= REVIEW ? Decision.REVIEW : apart(pair);
    }
}
