package fr.maillage.engines.match;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command {@code duplicates}: prints scored pairs as CSV, with the columns {@code left}, {@code right},
 * {@code points}, {@code decision} (merge, review, related, distinct) and {@code evidence}.
 *
 * @param file the places to compare
 * @param second another file to compare them with; without it, duplicates are sought inside the first
 * @param id header of the column that names the records in both files; empty numbers the rows, the first being 1
 * @param pairs a CSV file with the columns left and right: these pairs are scored, all of them printed, in their order
 * @param least distinct pairs with fewer points are not printed (a search only)
 */
public record DuplicatesRun(Path file, Optional<Path> second, String id, Optional<Path> pairs, int least) {
    /** Below this many points a distinct pair is not worth a line. */
    public static final int LEAST = 3;

    /**
     * Reads, compares and prints.
     *
     * @throws IOException when a file cannot be read or understood; the message is for the user
     */
    public void print(Appendable out) throws IOException {
        List<MatchRecord> left = MatchFile.read(file, id).records();
        List<MatchRecord> right =
                second.isPresent() ? MatchFile.read(second.get(), id).records() : left;
        out.append("left,right,points,decision,evidence\n");
        if (pairs.isPresent()) {
            List<Matcher.Rows> rows = rows(pairs.get(), left, right);
            write(second.isPresent() ? Matcher.scoreBetween(left, right, rows) : Matcher.scoreWithin(left, rows), out);
            return;
        }
        List<ScoredPair> found = second.isPresent() ? Matcher.between(left, right) : Matcher.within(left);
        write(
                found.stream()
                        .filter(pair -> pair.decision() != Decision.DISTINCT || pair.points() >= least)
                        .toList(),
                out);
    }

    private static void write(List<ScoredPair> found, Appendable out) throws IOException {
        for (ScoredPair pair : found) {
            StringWriter line = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().build(line)) {
                csv.writeRecord(
                        pair.left().id(),
                        pair.right().id(),
                        String.valueOf(pair.points()),
                        pair.decision().code(),
                        pair.explanation());
            }
            out.append(line.toString().strip()).append('\n');
        }
    }

    private static List<Matcher.Rows> rows(Path file, List<MatchRecord> left, List<MatchRecord> right)
            throws IOException {
        MatchTable table = MatchTable.read(file);
        int leftColumn = table.headers().indexOf("left");
        int rightColumn = table.headers().indexOf("right");
        if (leftColumn < 0 || rightColumn < 0) {
            throw new IOException(
                    "Le fichier de paires " + file.getFileName() + " doit avoir les colonnes left et right.");
        }
        Map<String, Integer> leftRows = byId(left);
        Map<String, Integer> rightRows = byId(right);
        List<Matcher.Rows> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            rows.add(new Matcher.Rows(
                    row(leftRows, row.get(leftColumn), file), row(rightRows, row.get(rightColumn), file)));
        }
        return rows;
    }

    private static Map<String, Integer> byId(List<MatchRecord> records) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < records.size(); row++) {
            rows.putIfAbsent(records.get(row).id(), row);
        }
        return rows;
    }

    private static int row(Map<String, Integer> rows, String id, Path file) throws IOException {
        Integer row = rows.get(id.strip());
        if (row == null) {
            throw new IOException(
                    "Le fichier de paires " + file.getFileName() + " nomme une ligne inconnue : « " + id + " ».");
        }
        return row;
    }
}
