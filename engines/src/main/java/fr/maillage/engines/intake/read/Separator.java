package fr.maillage.engines.intake.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the character between the cells of a text: the one that cuts its first lines into the most regular table. */
final class Separator {
    static final char[] CANDIDATES = {';', ',', '\t', '|'};
    private static final int LINES = 60;

    private Separator() {}

    static char of(String head) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = regularity(widths(head, candidate));
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** How many cells most of the lines have. */
    static int width(String head, char separator) {
        Map<Integer, Integer> counts = new HashMap<>();
        widths(head, separator).forEach(width -> counts.merge(width, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** One line cut at a separator. */
    static List<String> cut(String line, char separator) {
        try {
            RawRow row = new CsvRows(new StringReader(line), separator, 0).next();
            return row == null ? List.of() : row.cells();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> widths(String head, char separator) {
        List<Integer> widths = new ArrayList<>();
        CsvRows rows = new CsvRows(new StringReader(head), separator, 0);
        try {
            for (RawRow row = rows.next(); row != null && widths.size() < LINES; row = rows.next()) {
                if (!row.isBlank()) {
                    widths.add(row.cells().size());
                }
            }
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Share of lines that have the commonest width, weighted by how wide it is; one column alone is worth nothing. */
    private static double regularity(List<Integer> widths) {
        Map<Integer, Integer> counts = new HashMap<>();
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        double best = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            double share = entry.getValue() / (double) widths.size();
            best = Math.max(best, entry.getKey() < 2 ? 0 : share * share * Math.log(entry.getKey()));
        }
        return best;
    }
}
