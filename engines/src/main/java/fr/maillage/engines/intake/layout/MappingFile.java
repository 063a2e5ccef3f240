package fr.maillage.engines.intake.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says of some columns, by their headers. See {@code docs/mapping.md} for the text form.
 *
 * @param entries for each header: the target, or null to keep the column aside
 */
public record MappingFile(Map<String, Entry> entries) {
    /**
     * What one column is said to mean.
     *
     * @param target null to keep the column aside
     * @param term for a column of yes and no: the label of the term that « oui » means
     */
    public record Entry(@Nullable Target target, @Nullable String term) {}

    /** Keeps its own copy. */
    public MappingFile {
        entries = new LinkedHashMap<>(entries);
    }

    /** The proposal, corrected by what the file says. A target given by the file is taken from the other columns. */
    public Mapping over(Mapping proposed) {
        List<ColumnMapping> columns = new ArrayList<>();
        for (ColumnMapping column : proposed.columns()) {
            Entry entry = entries.get(column.column());
            if (entry != null) {
                columns.add(new ColumnMapping(
                        column.index(),
                        column.column(),
                        entry.target(),
                        entry.term(),
                        1,
                        List.of("La correspondance enregistrée le dit.")));
            } else if (column.target() != null && !column.target().many() && says(column.target())) {
                columns.add(column.to(null, 0, "La correspondance enregistrée désigne une autre colonne."));
            } else {
                columns.add(column);
            }
        }
        return new Mapping(proposed.layout(), columns);
    }

    private boolean says(Target target) {
        return entries.values().stream().anyMatch(entry -> entry.target() == target);
    }
}
