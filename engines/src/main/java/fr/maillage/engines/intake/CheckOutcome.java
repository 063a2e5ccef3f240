package fr.maillage.engines.intake;

import fr.maillage.engines.intake.finding.Severity;
import fr.maillage.engines.intake.layout.Mapping;
import fr.maillage.engines.intake.report.Tally;
import java.util.Optional;

/**
 * How a check ended.
 *
 * @param readable whether the file could be opened and read to its end
 * @param mapping what its columns were taken for; empty when it could not be opened
 */
public record CheckOutcome(boolean readable, Tally tally, Optional<Mapping> mapping) {
    /** The exit status of a command: 0 nothing to correct, 1 errors or refused rows, 2 unreadable. */
    public int exitStatus() {
        if (!readable) {
            return 2;
        }
        return tally.refused() > 0 || tally.count(Severity.ERROR) > 0 ? 1 : 0;
    }
}
