package fr.maillage.engines.intake.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the character between the cells of a text: the one that cuts its first lines into the most regular table. */
final class Separator {
    private static final char[] CANDIDATES = {';', ',', '\t', '|'};
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

    private static List<Integer> widths(String head, char separator) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvGrid.builder(separator).ofCsvRecord(head)) {
            for (CsvRecord line : reader) {
                if (widths.size() == LINES) {
                    break;
                }
                if (!line.getFields().stream().allMatch(String::isBlank)) {
                    widths.add(line.getFieldCount());
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            return widths;
        }
        return widths;
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
