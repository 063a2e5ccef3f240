package fr.maillage.engines.intake.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the line of headers among the first lines of a sheet: as wide as the table, short distinct words, no value in it.
 * Titles, dates of extraction and groups of columns stand above it.
 */
final class HeaderFinder {
    private static final int LONGEST_HEADER = 120;

    private HeaderFinder() {}

    /** Index of the header line, or -1 when the first line is already data. */
    static int find(List<RawRow> lines) {
        int widest = lines.stream().mapToInt(HeaderFinder::filled).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            RawRow line = lines.get(i);
            if (filled(line) >= Math.max(1, Math.ceil(0.6 * widest)) && looksLikeHeaders(line)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the line under the headers tells parts of some of them: « Lundi » over « matin » and « après-midi ». */
    static boolean isSubHeader(List<RawRow> lines, int header) {
        if (header < 0 || header + 1 >= lines.size()) {
            return false;
        }
        RawRow above = lines.get(header);
        RawRow line = lines.get(header + 1);
        boolean fills = false;
        int filled = 0;
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cell(i).strip();
            if (cell.isEmpty() || cell.equals(above.cell(i).strip())) {
                continue;
            }
            filled++;
            fills = fills || above.cell(i).isBlank();
            if (isValue(cell) || cell.length() > 30) {
                return false;
            }
        }
        String first = line.cell(0).strip();
        boolean nameless = first.isEmpty() || first.equals(above.cell(0).strip());
        return fills && nameless && filled >= 2;
    }

    /** The title of a column: its own, that of its group before it when there are two lines or the same title comes twice. */
    static String title(List<RawRow> lines, int header, int data, int column) {
        String own = bare(lines.get(header).cell(column));
        if (data > header + 1) {
            String part = bare(lines.get(header + 1).cell(column));
            String group = own.isEmpty() ? leftOf(lines.get(header), column) : own;
            return part.isEmpty() || part.equals(group) ? own : (group + " " + part).strip();
        }
        if (header == 0) {
            return own;
        }
        RawRow above = lines.get(header - 1);
        if (own.isEmpty()) {
            return filled(above) > 1 ? bare(above.cell(column)) : own;
        }
        boolean twice = lines.get(header).cells().stream()
                        .filter(cell -> bare(cell).equals(own))
                        .count()
                > 1;
        String group = twice && filled(above) > 1 ? leftOf(above, column) : "";
        return group.isEmpty() || group.equals(own) ? own : group + " " + own;
    }

    private static String leftOf(RawRow line, int column) {
        for (int i = column; i >= 0; i--) {
            if (!line.cell(i).isBlank()) {
                return bare(line.cell(i));
            }
        }
        return "";
    }

    private static String bare(String cell) {
        return cell.strip().replaceAll("\\s+", " ");
    }

    private static int filled(RawRow line) {
        int filled = 0;
        for (String cell : line.cells()) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }

    private static boolean looksLikeHeaders(RawRow line) {
        Set<String> distinct = new HashSet<>();
        int cells = 0;
        int values = 0;
        for (String cell : line.cells()) {
            String text = cell.strip();
            if (text.isEmpty()) {
                continue;
            }
            cells++;
            distinct.add(text);
            values += isValue(text) ? 1 : 0;
        }
        return cells > 0 && values * 5 <= cells && distinct.size() * 3 >= cells * 2;
    }

    private static boolean isValue(String text) {
        if (text.length() > LONGEST_HEADER || text.indexOf('@') > 0 || text.startsWith("http")) {
            return true;
        }
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return digits > 0 && digits >= letters;
    }
}
