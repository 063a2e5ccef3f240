package fr.maillage.engines.intake.convert;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One line of CSV (RFC 4180, comma, line feed). Texts that a spreadsheet would run as a formula are made harmless. */
final class CsvLine {
    private CsvLine() {}

    static void write(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(cells.get(i)));
        }
        out.write('\n');
    }

    /** A text that begins like a formula gets an apostrophe, which spreadsheets hide and our reader takes off. */
    static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        boolean looksGuarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@'".indexOf(text.charAt(1)) >= 0;
        return formula || looksGuarded ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean needed = cell.startsWith("'") || cell.startsWith(" ") || cell.endsWith(" ");
        for (int i = 0; i < cell.length() && !needed; i++) {
            char c = cell.charAt(i);
            needed = c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';';
        }
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
