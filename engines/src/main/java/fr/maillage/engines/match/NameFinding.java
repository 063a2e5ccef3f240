package fr.maillage.engines.match;

import java.util.List;

/**
 * What two names say.
 *
 * @param matchedBits weight of the words in common
 * @param torn both names hold a word of their own that the other lacks
 * @param descriptive one name at least only tells a function and a commune
 * @param conflict numbers, directions or publics that exclude each other
 * @param functions the places have different functions, or one carries the other
 * @param hosting the difference of functions is that of a host and the service it carries
 */
record NameFinding(
        NameLevel level,
        double matchedBits,
        boolean torn,
        boolean descriptive,
        boolean conflict,
        boolean functions,
        boolean hosting,
        List<Evidence> evidence) {
    NameFinding {
        evidence = List.copyOf(evidence);
    }
}
