package fr.maillage.engines.match;

import java.util.List;

/**
 * What two names say.
 *
 * @param matchedBits weight of the words in common
 * @param holders how many records of one file bear the left name
 * @param torn both names hold a word of their own that the other lacks
 * @param descriptive one name at least only tells a function and a commune
 * @param conflict numbers, directions or publics that exclude each other
 * @param functions the places have different functions, or one carries the other
 * @param label the difference of functions is only the label « France services » on one side
 */
record NameFinding(
        NameLevel level,
        double matchedBits,
        int holders,
        boolean torn,
        boolean descriptive,
        boolean conflict,
        boolean functions,
        boolean label,
        List<Evidence> evidence) {
    NameFinding {
        evidence = List.copyOf(evidence);
    }
}
