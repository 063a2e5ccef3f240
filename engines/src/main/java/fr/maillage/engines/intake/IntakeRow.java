package fr.maillage.engines.intake;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.record.PlaceRecord;
import java.util.List;

/**
 * One row of a file, taken in.
 *
 * @param number the line as the user sees it
 * @param cells the cells as the file writes them, in the order of the columns
 * @param outcome a place, or why there is none
 */
public record IntakeRow(long number, List<String> cells, Outcome outcome, List<Finding> findings) {
    /** What a row gives. */
    public sealed interface Outcome {
        /** A place. */
        record Accepted(PlaceRecord place) implements Outcome {}

        /** No place, and why. */
        record Refused(FindingCode reason) implements Outcome {}
    }
}
