package fr.maillage.platform.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a place come from.
 *
 * @param main the source of every value that has none of its own
 * @param byField the sources of single fields
 * @param checkedOn the last day somebody or some source vouched for the place as a whole, or absent
 * @param fictitious true for invented demonstration places, which pages must say
 * @param disputed fields on which sources disagree until a person decides; known when the directory is read, never stored
 */
public record Provenance(
        SourceRef main,
        Map<PlaceField, SourceRef> byField,
        @Nullable LocalDate checkedOn,
        boolean fictitious,
        @Nullable Set<PlaceField> disputed) {
    public Provenance {
        byField = Map.copyOf(byField);
        disputed = disputed == null ? Set.of() : Set.copyOf(disputed);
    }

    /** A provenance about which nobody argues. */
    public Provenance(
            SourceRef main, Map<PlaceField, SourceRef> byField, @Nullable LocalDate checkedOn, boolean fictitious) {
        this(main, byField, checkedOn, fictitious, null);
    }

    /** The fields on which sources disagree. */
    @Override
    public Set<PlaceField> disputed() {
        return disputed == null ? Set.of() : disputed;
    }

    /** The same with some fields in dispute. */
    public Provenance disputing(Set<PlaceField> fields) {
        return new Provenance(main, byField, checkedOn, fictitious, fields);
    }

    /** The source of one field: its own, else the main one. */
    public SourceRef of(PlaceField field) {
        return byField.getOrDefault(field, main);
    }
}
