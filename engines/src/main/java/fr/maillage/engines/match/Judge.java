package fr.maillage.engines.match;

/**
 * Decides what to do with a pair. Points alone never merge: the names must agree, the place must agree, and nothing may
 * exclude it. The thresholds are in points (log2), see {@code docs/duplicates.md}.
 */
final class Judge {
    static final int MERGE = 10;
    static final int SURE = 12;
    static final int REVIEW = 5;
    private static final double SAME_PLACE = 300;
    private static final double WIDE_PLACE = 600;
    private static final double MOVED_NEAR = 1500;
    private static final double FAR = 5000;
    private static final double BUILDING = 100;

    private Judge() {}

    static Decision decide(Compared pair, int points, Setting setting) {
        if (pair.name().conflict() || pair.name().functions()) {
            return excluded(pair, setting);
        }
        if (isFar(pair)) {
            return far(pair, setting);
        }
        if (!pair.name().level().near()) {
            return otherName(pair, points, setting);
        }
        return placeAgrees(pair, setting) ? sameName(pair, points, setting) : elsewhere(pair, points, setting);
    }

    /** Numbers, directions or functions that exclude each other: never one place; but a host and what it hosts. */
    private static Decision excluded(Compared pair, Setting setting) {
        if (!pair.name().conflict() && pair.name().hosting() && isRenamed(pair, setting)) {
            return Decision.MERGE;
        }
        return belongTogether(pair) ? Decision.RELATED : Decision.DISTINCT;
    }

    private static boolean belongTogether(Compared pair) {
        return pair.sameSpot() || (pair.link().any() && !isFar(pair));
    }

    private static boolean isFar(Compared pair) {
        boolean pointsFar = pair.spot().beyond(FAR) && !pair.spot().sameAddress();
        boolean townsDiffer = pair.spot().town() == SpotFinding.Agreement.OTHER
                && Double.isNaN(pair.spot().metres())
                && !(pair.spot().sameAddress()
                        || (pair.link().contact() && pair.spot().sameStreet()));
        return pointsFar || townsDiffer;
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
        boolean sameHouse = pair.spot().sameAddress() || pair.spot().within(BUILDING);
        if (isRenamed(pair, setting)) {
            return Decision.MERGE;
        }
        if (partial && setting.mutual() && pair.link().contact() && sameHouse && points >= SURE) {
            return Decision.MERGE;
        }
        if ((partial || unknown)
                && points >= REVIEW
                && sameHouse
                && !pair.name().torn()) {
            return Decision.REVIEW;
        }
        if (setting.betweenFiles() && pair.link().contact() && sameHouse) {
            return Decision.REVIEW;
        }
        if (maySayTheSame(pair)
                && (pair.spot().sameAddress()
                        || (pair.link().contact() && pair.spot().within(SAME_PLACE)))) {
            return Decision.REVIEW;
        }
        return belongTogether(pair) ? Decision.RELATED : Decision.DISTINCT;
    }

    /** « Médiathèque de Gradignan » beside « Médiathèque Jean Vautrin »: a name that only tells a function and a town. */
    private static boolean maySayTheSame(Compared pair) {
        return pair.name().descriptive()
                && !pair.left().families().isEmpty()
                && pair.left().families().equals(pair.right().families());
    }

    /** Between two releases of one register, a place may change its name: same contact, same house, no rival. */
    private static boolean isRenamed(Compared pair, Setting setting) {
        return setting.sameRegister()
                && setting.mutual()
                && pair.link().contact()
                && (pair.spot().sameAddress()
                        || pair.spot().within(BUILDING)
                        || pair.spot().sameStreet());
    }

    private static boolean placeAgrees(Compared pair, Setting setting) {
        SpotFinding spot = pair.spot();
        boolean point = spot.within(setting.mutual() ? WIDE_PLACE : SAME_PLACE) && !spot.sharedPoint();
        boolean door = spot.sameAddress() || (spot.sameStreet() && !spot.beyond(MOVED_NEAR));
        if (spot.otherAddress()) {
            return (spot.within(BUILDING) && setting.betweenFiles())
                    || (setting.sameRegister()
                            && setting.mutual()
                            && (point || pair.link().contact()));
        }
        boolean town = spot.town() == SpotFinding.Agreement.SAME;
        return point
                || door
                || (town && pair.link().contact())
                || (spot.sharedPoint() && pair.name().level() == NameLevel.EQUAL);
    }

    private static Decision sameName(Compared pair, int points, Setting setting) {
        boolean alike = pair.name().level().alike() && !pair.name().torn();
        boolean helped = pair.link().contact() || setting.mutual();
        if (points >= MERGE && (alike || (helped && !pair.name().torn()))) {
            return Decision.MERGE;
        }
        if (points >= SURE && setting.mutual() && pair.link().contact()) {
            return Decision.MERGE;
        }
        return review(pair, points);
    }

    /** Same name, another address: a branch, a second site, or a move inside the town. */
    private static Decision elsewhere(Compared pair, int points, Setting setting) {
        if (!setting.betweenFiles() && pair.link().any()) {
            return Decision.RELATED;
        }
        return review(pair, points);
    }

    private static Decision review(Compared pair, int points) {
        if (points >= REVIEW) {
            return Decision.REVIEW;
        }
        return belongTogether(pair) ? Decision.RELATED : Decision.DISTINCT;
    }
}
