package fr.maillage.platform.guard;

import java.time.Duration;

/** What one may ask for, and how much of it. What is not used comes back evenly over the period. */
public enum Bucket {
    /** Lists and answers. A library shares one address, so more is refused only when the node is busy. */
    SEARCH(60, 60, Duration.ofMinutes(1), Reach.THIS_NODE),
    /** Documents to print: ten a minute, and a few at once for a queue at a desk. */
    PRINT(30, 10, Duration.ofMinutes(1), Reach.THIS_NODE),
    /** Reports, proposals and small skills without account. A workshop in a library shares one address. */
    CONTRIBUTION(60, 60, Duration.ofHours(1), Reach.EVERY_NODE),
    /** Wrong codes, of letters and of answers; a right one costs nothing. */
    CODE(10, 10, Duration.ofMinutes(15), Reach.EVERY_NODE),
    /** The reading API and the files: all of a directory of three thousand places, twice, then as much each minute. */
    DATA(300, 300, Duration.ofMinutes(1), Reach.THIS_NODE),
    /** Files that hold the data of persons, counted by account. */
    EXPORT(5, 5, Duration.ofHours(1), Reach.EVERY_NODE),
    /** Files sent into the directory, counted by account: a day of field work, not a machine. */
    UPLOAD(30, 30, Duration.ofHours(1), Reach.EVERY_NODE),
    /** Short messages to one number. */
    SMS_TO_NUMBER(3, 3, Duration.ofDays(1), Reach.EVERY_NODE),
    /** Questions put to a passkey and departures towards another provider: each is kept for a while. */
    ENTRANCE(30, 30, Duration.ofMinutes(1), Reach.THIS_NODE),
    /** Wrong tries to sign in from one network, on accounts that it never entered. */
    WRONG_TRY(30, 30, Duration.ofMinutes(30), Reach.EVERY_NODE),
    /** Short messages sent from one terminal. */
    SMS_OF_TERMINAL(10, 10, Duration.ofHours(1), Reach.EVERY_NODE),
    /** Short messages of a whole territory. */
    SMS_OF_TERRITORY(30, 30, Duration.ofHours(1), Reach.EVERY_NODE);

    /** Who must agree on what was spent. */
    enum Reach {
        /** Each node counts for itself: nothing is asked of the database. */
        THIS_NODE,
        /** All nodes together. */
        EVERY_NODE
    }

    private final int atOnce;
    private final int given;
    private final Duration period;
    private final Reach reach;

    Bucket(int atOnce, int given, Duration period, Reach reach) {
        this.atOnce = atOnce;
        this.given = given;
        this.period = period;
        this.reach = reach;
    }

    /** How much may be spent at once after a rest. */
    int atOnce() {
        return atOnce;
    }

    /** How much comes back in a second. */
    double perSecond() {
        return (double) given / period.toSeconds();
    }

    Reach reach() {
        return reach;
    }
}
