package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.StoredPlace;

/**
 * A section of a place that somebody corrects.
 *
 * @param base the place as the person saw it
 * @param report the contribution that she deals with by this, or empty
 */
record Asked(StoredPlace base, Section section, String report, Typed typed) {
    Asked with(Typed other) {
        return new Asked(base, section, report, other);
    }
}
