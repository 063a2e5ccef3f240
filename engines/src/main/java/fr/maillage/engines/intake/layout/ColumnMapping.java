package fr.maillage.engines.intake.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one column means.
 *
 * @param index its place in the file, from zero
 * @param column its header
 * @param target what it feeds, null when it is kept aside as it is
 * @param term for a column of yes and no: the label of the term that « oui » means
 * @param confidence between 0 and 1
 * @param evidence French sentences that say why
 */
public record ColumnMapping(
        int index,
        String column,
        @Nullable Target target,
        @Nullable String term,
        double confidence,
        List<String> evidence) {
    /** Keeps its own copy of the evidence. */
    public ColumnMapping {
        evidence = List.copyOf(evidence);
    }

    ColumnMapping to(@Nullable Target other, double sure, String why) {
        return new ColumnMapping(index, column, other, null, sure, List.of(why));
    }
}
