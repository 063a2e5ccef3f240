package fr.maillage.platform.cli;

import fr.maillage.engines.intake.ConvertOutcome;
import fr.maillage.engines.intake.IntakeConvert;
import fr.maillage.engines.intake.IntakeOptions;
import fr.maillage.engines.intake.convert.ConvertFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code convert FILE --to FORMAT}: the cleaned places on the output, what they lack on the error output. */
record ConvertCommand(Clock clock) implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        return Map.of("to", Arguments.Kind.VALUE, "mapping", Arguments.Kind.VALUE);
    }

    @Override
    public int run(Arguments arguments, PrintStream out) throws IOException {
        Path file = Path.of(arguments.getFile());
        ConvertFormat format = format(arguments.find("to").orElse(""));
        IntakeOptions options = Mappings.chosen(arguments, IntakeOptions.on(LocalDate.now(clock)));
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(Output.leftOpen(out), StandardCharsets.UTF_8), 1 << 16)) {
            ConvertOutcome outcome = IntakeConvert.run(file, options, format, writer);
            tell(outcome);
            return outcome.exitStatus();
        }
    }

    private static void tell(ConvertOutcome outcome) {
        if (!outcome.readable()) {
            System.err.println("Ce fichier n’a pas pu être lu ; « ./maillage check » dit pourquoi.");
            return;
        }
        System.err.println(
                outcome.tally().accepted() + " lieux écrits, " + outcome.tally().refused() + " lignes refusées.");
        outcome.missing()
                .forEach((field, places) -> System.err.println(
                        "  Champ obligatoire absent : « " + field + " » manque à " + places + " lieux."));
    }

    private static ConvertFormat format(String word) {
        return ConvertFormat.find(word)
                .orElseThrow(() -> new Arguments.Refused("Dites le format voulu : --to "
                        + Arrays.stream(ConvertFormat.values())
                                .map(ConvertFormat::code)
                                .collect(Collectors.joining("|"))));
    }
}
