package fr.maillage.platform.directory.sources;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceField;
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
                .map(difference -> of(difference.field(), before, after))
                .toList();
    }

    /** One field of two versions, or of two places, whether they differ or not. */
    public static Change of(PlaceField field, Place before, Place after) {
        return new Change(field.name(), field.words(), Readable.lines(field, before), Readable.lines(field, after));
    }

    /** A difference that was kept as text. */
    public static Change of(PlaceDifference difference) {
        PlaceField field = difference.field();
        return new Change(
                field.name(),
                field.words(),
                Readable.kept(field, difference.before()),
                Readable.kept(field, difference.after()));
    }
}
