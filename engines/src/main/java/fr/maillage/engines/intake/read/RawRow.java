package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.FindingCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the file has it.
 *
 * @param number line of the text file, row of the sheet, or rank of the JSON object, from 1
 * @param cells one for each column, possibly fewer or more; never null inside
 * @param mended what had to be done to read it, null in the common case
 */
public record RawRow(
        long number, List<String> cells, @Nullable FindingCode mended) {
    /** A row that is as it should be. */
    public RawRow(long number, List<String> cells) {
        this(number, cells, null);
    }

    /** The cell, empty when the row is too short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
