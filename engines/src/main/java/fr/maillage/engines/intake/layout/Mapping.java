package fr.maillage.engines.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every column of a file means.
 *
 * @param layout {@code mednum-1.0.2}, {@code mednum-1.0.1}, {@code mednum-0.1}, {@code data-inclusion-1}, {@code maillage-1}, {@code libre} for
 *     any other, {@code fichier} when the operator gave the mapping
 */
public record Mapping(String layout, List<ColumnMapping> columns) {
    /** Keeps its own copy. */
    public Mapping {
        columns = List.copyOf(columns);
    }

    /** The columns that feed a target, in the order of the file. */
    public List<ColumnMapping> of(Target target) {
        List<ColumnMapping> found = new ArrayList<>(1);
        for (ColumnMapping column : columns) {
            if (column.target() == target) {
                found.add(column);
            }
        }
        return found;
    }

    /** The first column that feeds a target. */
    public Optional<ColumnMapping> findFirst(Target target) {
        return columns.stream().filter(column -> column.target() == target).findFirst();
    }

    /** Whether some column feeds the target. */
    public boolean has(Target target) {
        return findFirst(target).isPresent();
    }
}
