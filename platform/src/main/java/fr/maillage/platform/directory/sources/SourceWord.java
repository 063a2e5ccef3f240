package fr.maillage.platform.directory.sources;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.SourceRef;
import java.util.Map;

/**
 * What a source last said of a place.
 *
 * @param id of the source, as in {@link SourceRef}
 * @param fields what it spoke of, each with when and how
 * @param said its words; only the fields that it spoke of count
 */
public record SourceWord(String id, String title, Map<PlaceField, SourceRef> fields, Place said) {
    public SourceWord {
        fields = Map.copyOf(fields);
    }
}
