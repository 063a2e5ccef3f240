package fr.maillage.engines.geo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Travel times computed elsewhere, by a router that knows the network: pairs of codes with minutes. The codes are those that the
 * territory chose: communes, IRIS, places. A pair given in one direction only holds for that direction only.
 */
public final class TravelMatrix {
    private static final double MOST_MINUTES = 24 * 60;

    private final Map<String, Map<String, Double>> minutes;

    private TravelMatrix(Map<String, Map<String, Double>> minutes) {
        this.minutes = minutes;
    }

    /** Reads a CSV with a heading and three columns: from, to, minutes; separated by commas or semicolons. */
    public static MatrixReading read(String csv) {
        Map<String, Map<String, Double>> minutes = new HashMap<>();
        List<ShapeFinding> findings = new ArrayList<>();
        String clean = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
        int firstEnd = clean.indexOf('\n') < 0 ? clean.length() : clean.indexOf('\n');
        char separator = clean.substring(0, firstEnd).indexOf(';') >= 0 ? ';' : ',';
        int row = 0;
        for (CsvRecord line : reader(separator).ofCsvRecord(clean)) {
            row++;
            if (row > 1) {
                read(row, line, minutes, findings);
            }
        }
        return new MatrixReading(new TravelMatrix(minutes), findings);
    }

    @SuppressWarnings("removal") // text after a closing quote is common in real files, and no other setting accepts it
    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true);
    }

    private static void read(
            int row, CsvRecord line, Map<String, Map<String, Double>> minutes, List<ShapeFinding> findings) {
        double value = line.getFieldCount() < 3
                ? Double.NaN
                : DecimalText.read(line.getField(2)).orElse(Double.NaN);
        if (!(value >= 0 && value <= MOST_MINUTES)) {
            findings.add(new ShapeFinding(
                    row,
                    ShapeFinding.Problem.WRONG_KIND,
                    line.getField(0),
                    "Ligne " + row
                            + " : il faut un départ, une arrivée et des minutes entre 0 et 1440. Ligne ignorée."));
            return;
        }
        minutes.computeIfAbsent(line.getField(0).strip(), from -> new HashMap<>())
                .put(line.getField(1).strip(), value);
    }

    /** Minutes from one code to another; empty when the file does not say. */
    public OptionalDouble findMinutes(String from, String to) {
        Double found = minutes.getOrDefault(from, Map.of()).get(to);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    /** How many pairs are known. */
    public int size() {
        return minutes.values().stream().mapToInt(Map::size).sum();
    }

    /** What a matrix file holds, and what is wrong with it. */
    public record MatrixReading(TravelMatrix matrix, List<ShapeFinding> findings) {
        /** Keeps its own copy. */
        public MatrixReading {
            findings = List.copyOf(findings);
        }
    }
}
