package fr.maillage.engines.intake;

import fr.maillage.engines.intake.report.HtmlReport;
import fr.maillage.engines.intake.report.JsonReport;
import fr.maillage.engines.intake.report.Report;
import fr.maillage.engines.intake.report.TextReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Runs a check from a terminal while the command line is not there: {@code check|json|html FILE}. */
final class IntakeTrial {
    private IntakeTrial() {}

    public static void main(String[] arguments) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            var format = fr.maillage.engines.intake.convert.ConvertFormat.find(arguments[0]);
            if (format.isPresent()) {
                IntakeConvert.run(
                        Path.of(arguments[1]), IntakeOptions.on(LocalDate.parse("2026-11-21")), format.get(), out);
                return;
            }
            Report report =
                    switch (arguments[0]) {
                        case "json" -> new JsonReport(out);
                        case "html" -> new HtmlReport(out);
                        default -> new TextReport(out);
                    };
            long start = System.nanoTime();
            CheckOutcome outcome =
                    IntakeCheck.run(Path.of(arguments[1]), IntakeOptions.on(LocalDate.parse("2026-11-21")), report);
            out.flush();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.err.printf("%d rows, %.2f s, status %d%n", outcome.tally().rows(), seconds, outcome.exitStatus());
        }
    }
}
