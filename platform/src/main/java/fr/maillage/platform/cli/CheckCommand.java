package fr.maillage.platform.cli;

import fr.maillage.engines.intake.CheckOutcome;
import fr.maillage.engines.intake.IntakeCheck;
import fr.maillage.engines.intake.IntakeOptions;
import fr.maillage.engines.intake.report.HtmlReport;
import fr.maillage.engines.intake.report.JsonReport;
import fr.maillage.engines.intake.report.Report;
import fr.maillage.engines.intake.report.TextReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** {@code check FILE}: what the columns mean, what is wrong, and what to do about it. */
record CheckCommand(Clock clock) implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        return Map.of(
                "json", Arguments.Kind.FLAG,
                "html", Arguments.Kind.FLAG,
                "mapping", Arguments.Kind.VALUE,
                "save-mapping", Arguments.Kind.VALUE);
    }

    @Override
    public int run(Arguments arguments, PrintStream out) throws IOException {
        Path file = Path.of(arguments.getFile());
        IntakeOptions options = Mappings.chosen(arguments, IntakeOptions.on(LocalDate.now(clock)));
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(Output.leftOpen(out), StandardCharsets.UTF_8), 1 << 16)) {
            CheckOutcome outcome = IntakeCheck.run(file, options, report(arguments, writer));
            Mappings.saveIfAsked(arguments, outcome.mapping());
            return outcome.exitStatus();
        }
    }

    private static Report report(Arguments arguments, Writer writer) {
        if (arguments.has("json")) {
            return new JsonReport(writer);
        }
        return arguments.has("html") ? new HtmlReport(writer) : new TextReport(writer);
    }
}
