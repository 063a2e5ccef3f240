package fr.maillage.engines.intake;

import fr.maillage.engines.intake.report.Tally;
import java.util.Map;

/**
 * How a conversion ended.
 *
 * @param readable whether the file could be opened and read to its end
 * @param missing for each field that the format requires, how many places do not have it
 */
public record ConvertOutcome(boolean readable, Tally tally, Map<String, Long> missing) {
    /** The exit status of a command: 0 written, 1 some rows were refused or there was none, 2 unreadable. */
    public int exitStatus() {
        return !readable ? 2 : tally.refused() > 0 || tally.rows() == 0 ? 1 : 0;
    }
}
