package fr.maillage.platform.directory.imports.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.maillage.platform.directory.imports.ImportRow;
import fr.maillage.platform.directory.imports.Imports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rows that were not written, as the person sent them, each with « problème » and « comment corriger ». Opens in a
 * French spreadsheet: UTF-8 with its mark, semicolons; no cell can act as a formula.
 */
final class ErrorsFile {
    private static final String MARK = "\uFEFF";

    private ErrorsFile() {}

    static byte[] of(Imports imports, UUID run) {
        List<ImportRow> rows = new ArrayList<>();
        imports.forEachRowWithProblems(run, rows::add);
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.original().keySet()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(MARK.getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(';').build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            csv.writeRecord(header(columns));
            rows.forEach(row -> csv.writeRecord(cells(row, columns)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> header(Set<String> columns) {
        List<String> header = new ArrayList<>(List.of("ligne"));
        columns.forEach(column -> header.add(harmless(column)));
        header.add("problème");
        header.add("comment corriger");
        return header;
    }

    private static List<String> cells(ImportRow row, Set<String> columns) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(row.number())));
        columns.forEach(column -> cells.add(harmless(row.original().getOrDefault(column, ""))));
        List<ImportRow.RowFinding> blocking =
                row.findings().stream().filter(ImportRow.RowFinding::blocking).toList();
        cells.add(harmless(blocking.stream().map(ImportRow.RowFinding::problem).collect(Collectors.joining(" / "))));
        cells.add(harmless(
                blocking.stream().map(ImportRow.RowFinding::remedy).distinct().collect(Collectors.joining(" / "))));
        return cells;
    }

    /** A spreadsheet runs what begins with these signs; an apostrophe before them makes it a text again. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\0".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
