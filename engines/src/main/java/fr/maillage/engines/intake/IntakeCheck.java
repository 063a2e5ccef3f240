package fr.maillage.engines.intake;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.report.Report;
import fr.maillage.engines.intake.report.ReportHeader;
import fr.maillage.engines.intake.report.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Checks a file and writes a report while reading it. */
public final class IntakeCheck {
    private static final int EXAMPLES = 3;

    private IntakeCheck() {}

    /** Checks the file; the report keeps three examples of each finding. */
    public static CheckOutcome run(Path file, IntakeOptions options, Report report) throws IOException {
        return run(file, options, report, EXAMPLES);
    }

    /** Checks the file; the report keeps so many examples of each finding. Throws only when the report cannot be written. */
    public static CheckOutcome run(Path file, IntakeOptions options, Report report, int examples) throws IOException {
        String name = String.valueOf(file.getFileName());
        Tally tally = new Tally(examples);
        switch (Intake.open(file, options)) {
            case IntakeOpening.Refused refused -> {
                tally.count(refused.reason());
                report.refused(name, refused.reason());
                return new CheckOutcome(false, tally, Optional.empty());
            }
            case IntakeOpening.Opened opened -> {
                try (IntakeFile read = opened.file()) {
                    drain(name, read, report, tally);
                    return new CheckOutcome(read.isComplete(), tally, Optional.of(read.mapping()));
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
    }

    private static void drain(String name, IntakeFile file, Report report, Tally tally) throws IOException {
        report.begin(new ReportHeader(name, file.description(), file.mapping()));
        int said = file.findings().size();
        for (Finding finding : file.findings()) {
            tally.count(finding);
            report.finding(finding);
        }
        file.drain(row -> take(row, report, tally));
        for (Finding finding : file.findings().subList(said, file.findings().size())) {
            tally.count(finding);
            report.finding(finding);
        }
        report.end(tally);
    }

    private static void take(IntakeRow row, Report report, Tally tally) {
        switch (row.outcome()) {
            case IntakeRow.Outcome.Accepted accepted -> tally.accept(accepted.place());
            case IntakeRow.Outcome.Refused refused -> tally.refuse(refused.reason());
        }
        for (Finding finding : row.findings()) {
            tally.count(finding);
            try {
                report.finding(finding);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
