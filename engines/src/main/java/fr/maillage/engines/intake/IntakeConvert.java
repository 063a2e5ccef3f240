package fr.maillage.engines.intake;

import fr.maillage.engines.intake.convert.ConvertFormat;
import fr.maillage.engines.intake.convert.PlaceWriter;
import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.report.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Converts a file into one of the published formats, row by row. Refused rows are left out and counted. */
public final class IntakeConvert {
    private static final int EXAMPLES = 3;

    private IntakeConvert() {}

    /** Writes the places of the file; nothing is written when it cannot be opened. */
    public static ConvertOutcome run(Path file, IntakeOptions options, ConvertFormat format, Writer out)
            throws IOException {
        Tally tally = new Tally(EXAMPLES);
        Map<String, Long> missing = new TreeMap<>();
        switch (Intake.open(file, options)) {
            case IntakeOpening.Refused refused -> {
                tally.count(refused.reason());
                return new ConvertOutcome(false, tally, missing);
            }
            case IntakeOpening.Opened opened -> {
                try (IntakeFile read = opened.file();
                        PlaceWriter writer = PlaceWriter.of(format, out)) {
                    read.drain(row -> write(row, writer, tally, missing));
                    read.findings().forEach(tally::count);
                    return new ConvertOutcome(read.isComplete(), tally, missing);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
    }

    private static void write(IntakeRow row, PlaceWriter writer, Tally tally, Map<String, Long> missing) {
        for (Finding finding : row.findings()) {
            tally.count(finding);
        }
        switch (row.outcome()) {
            case IntakeRow.Outcome.Refused refused -> tally.refuse(refused.reason());
            case IntakeRow.Outcome.Accepted accepted -> {
                tally.accept(accepted.place());
                try {
                    writer.write(accepted.place()).forEach(field -> missing.merge(field, 1L, Long::sum));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
