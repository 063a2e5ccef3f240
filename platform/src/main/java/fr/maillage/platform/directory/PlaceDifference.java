package fr.maillage.platform.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One field that two versions of a place do not share, as people read it.
 *
 * @param before empty when the earlier version said nothing
 * @param after empty when the later version says nothing
 */
public record PlaceDifference(PlaceField field, String before, String after) {
    /** Every field in which two versions of a place differ, in the order of the fields. */
    public static List<PlaceDifference> between(Place before, Place after) {
        List<PlaceDifference> differences = new ArrayList<>();
        for (PlaceField field : PlaceField.values()) {
            Function<Place, String> words = PlaceWords.of(field);
            String old = words.apply(before);
            String recent = words.apply(after);
            if (!old.equals(recent)) {
                differences.add(new PlaceDifference(field, old, recent));
            }
        }
        return differences;
    }
}
