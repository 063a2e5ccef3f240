package fr.maillage.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How old the last check of a place is. Six months is the age at which data·inclusion's quality score begins to fall,
 * two years the age at which it reaches zero (score_qualite.py).
 */
public enum Freshness {
    /** Checked within six months. */
    RECENT,
    /** Checked within two years: probably right, call if it matters. */
    AGEING,
    /** Checked more than two years ago: call first. */
    OLD,
    /** Nobody knows when. */
    UNKNOWN;

    /** The band of a check made on a day, seen from another. */
    public static Freshness of(@Nullable LocalDate checkedOn, LocalDate today) {
        if (checkedOn == null) {
            return UNKNOWN;
        }
        if (!checkedOn.isBefore(today.minusMonths(6))) {
            return RECENT;
        }
        return checkedOn.isBefore(today.minusYears(2)) ? OLD : AGEING;
    }
}
