package fr.maillage.platform.directory.sources;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import java.util.List;

/**
 * One field before and after, in words: neither needs a colour to be told from the other.
 *
 * @param code of the field, for forms
 */
public record Change(String code, String field, List<String> before, List<String> after) {
    /** Every field in which two versions of a place differ. */
    public static List<Change> between(Place before, Place after) {
        return PlaceDifference.between(before, after).stream()
                .map(difference -> new Change(
                        difference.field().name(),
                        difference.field().words(),
                        Readable.lines(difference.field(), before),
                        Readable.lines(difference.field(), after)))
                .toList();
    }
}
