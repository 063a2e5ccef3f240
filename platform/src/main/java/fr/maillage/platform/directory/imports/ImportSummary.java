package fr.maillage.platform.directory.imports;

import fr.maillage.engines.intake.report.KeptColumn;
import java.util.List;

/**
 * What the analysis of a file found.
 *
 * @param reading how the file was read: encoding, separator, sheet
 * @param layout which layout was recognised, or that the columns were guessed
 * @param columns how each column was understood
 * @param kept what columns hold that no field of ours carries: it stays beside the places, and is shown
 * @param rows rows with something in them; always the sum of the six counts that follow
 * @param outOfReach rows that whoever applied the file had no right to write; somebody with a wider right may
 */
public record ImportSummary(
        String reading,
        String layout,
        List<ColumnReading> columns,
        List<KeptColumn> kept,
        int rows,
        int newPlaces,
        int changed,
        int unchanged,
        int duplicates,
        int toCorrect,
        int outOfReach) {
    /** Before the analysis. */
    public static final ImportSummary NOTHING = new ImportSummary("", "", List.of(), List.of(), 0, 0, 0, 0, 0, 0, 0);

    public ImportSummary {
        columns = List.copyOf(columns);
        kept = List.copyOf(kept);
    }

    /**
     * How one column was understood.
     *
     * @param target what it feeds, or empty when it is only kept
     * @param confidence between 0 and 1
     */
    public record ColumnReading(String column, String target, double confidence, String evidence) {}

    /** The same counts after a row went from one outcome to another. */
    ImportSummary moved(RowOutcome from, RowOutcome to) {
        return new ImportSummary(
                reading,
                layout,
                columns,
                kept,
                rows,
                newPlaces + step(RowOutcome.NEW, from, to),
                changed + step(RowOutcome.CHANGED, from, to),
                unchanged + step(RowOutcome.UNCHANGED, from, to),
                duplicates + step(RowOutcome.DUPLICATE, from, to),
                toCorrect + step(RowOutcome.TO_CORRECT, from, to),
                outOfReach + step(RowOutcome.OUT_OF_REACH, from, to));
    }

    private static int step(RowOutcome counted, RowOutcome from, RowOutcome to) {
        return (counted == to ? 1 : 0) - (counted == from ? 1 : 0);
    }

    /** How many values no field of ours carries. */
    public long keptValues() {
        return kept.stream().mapToLong(KeptColumn::values).sum();
    }

    /** How many rows « Appliquer » would write. */
    public int ready() {
        return newPlaces + changed;
    }

    /** How many rows have an outcome. */
    public int count(RowOutcome outcome) {
        return switch (outcome) {
            case NEW -> newPlaces;
            case CHANGED -> changed;
            case UNCHANGED -> unchanged;
            case DUPLICATE -> duplicates;
            case TO_CORRECT -> toCorrect;
            case OUT_OF_REACH -> outOfReach;
        };
    }
}
