package fr.maillage.platform.directory;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a place come from.
 *
 * @param main the source of every value that has none of its own
 * @param byField the sources of single fields
 * @param checkedOn the last day somebody or some source vouched for the place as a whole, or absent
 * @param fictitious true for invented demonstration places, which pages must say
 */
public record Provenance(
        SourceRef main,
        Map<PlaceField, SourceRef> byField,
        @Nullable LocalDate checkedOn,
        boolean fictitious) {
    public Provenance {
        byField = Map.copyOf(byField);
    }

    /** The source of one field: its own, else the main one. */
    public SourceRef of(PlaceField field) {
        return byField.getOrDefault(field, main);
    }
}
