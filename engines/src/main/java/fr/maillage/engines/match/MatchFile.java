package fr.maillage.engines.match;

import fr.maillage.engines.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file of places read for comparison, whatever its layout: CSV, JSON or GeoJSON, headers in French or English.
 *
 * @param records one for each row, in order; the id is the cell of the column asked for, else the row number from 1
 * @param columns what each field was read from, headers of the file
 */
public record MatchFile(List<MatchRecord> records, Map<PlaceField, List<String>> columns) {

    /** Copies both. */
    public MatchFile {
        records = List.copyOf(records);
        columns = Map.copyOf(columns);
    }

    /**
     * Reads a file.
     *
     * @param idColumn header of the column that names the records, empty to number the rows
     * @throws IOException when the file cannot be read, or has no such column (the message is for the user)
     */
    public static MatchFile read(Path file, String idColumn) throws IOException {
        MatchTable table = MatchTable.read(file);
        int id = idColumn.isEmpty() ? -1 : idColumn(table, idColumn, file);
        Map<PlaceField, List<Integer>> columns = ColumnReading.read(table);
        List<MatchRecord> records = new ArrayList<>(table.rows().size());
        for (List<String> row : table.rows()) {
            String name =
                    id < 0 ? String.valueOf(records.size() + 1) : row.get(id).strip();
            records.add(MatchRecord.fromCells(name, cells(row, columns)));
        }
        Map<PlaceField, List<String>> headers = new EnumMap<>(PlaceField.class);
        columns.forEach((field, numbers) ->
                headers.put(field, numbers.stream().map(table.headers()::get).toList()));
        return new MatchFile(records, headers);
    }

    private static int idColumn(MatchTable table, String wanted, Path file) throws IOException {
        int exact = table.headers().indexOf(wanted);
        if (exact >= 0) {
            return exact;
        }
        for (int column = 0; column < table.headers().size(); column++) {
            if (Folding.fold(table.headers().get(column)).equals(Folding.fold(wanted))) {
                return column;
            }
        }
        throw new IOException("Le fichier " + file.getFileName() + " n’a pas de colonne « " + wanted
                + " ». Ses colonnes : " + String.join(", ", table.headers()) + ".");
    }

    private static Map<PlaceField, String> cells(List<String> row, Map<PlaceField, List<Integer>> columns) {
        Map<PlaceField, String> cells = new EnumMap<>(PlaceField.class);
        columns.forEach((field, numbers) -> cells.put(
                field,
                numbers.stream().map(row::get).filter(cell -> !cell.isBlank()).collect(Collectors.joining(" ; "))));
        return cells;
    }
}
