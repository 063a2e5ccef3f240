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
