package fr.maillage.engines.intake.read;

import java.util.List;

/**
 * A row as the file has it.
 *
 * @param number line of the text file, row of the sheet, or rank of the JSON object, from 1
 * @param cells one for each column, possibly fewer or more; never null inside
 */
public record RawRow(long number, List<String> cells) {
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
