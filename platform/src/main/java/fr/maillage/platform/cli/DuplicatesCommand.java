package fr.maillage.platform.cli;

import fr.maillage.engines.match.DuplicatesRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** {@code duplicates FILE [FILE2]}: pairs of records that may be one place, with points and reasons, as CSV. */
record DuplicatesCommand() implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        return Map.of("id", Arguments.Kind.VALUE, "pairs", Arguments.Kind.VALUE);
    }

    @Override
    public int run(Arguments arguments, PrintStream out) throws IOException {
        if (arguments.files().isEmpty() || arguments.files().size() > 2) {
            throw new Arguments.Refused("Cette commande attend un ou deux fichiers de lieux.");
        }
        Optional<Path> second = arguments.files().size() == 2
                ? Optional.of(Path.of(arguments.files().getLast()))
                : Optional.empty();
        DuplicatesRun run = new DuplicatesRun(
                Path.of(arguments.files().getFirst()),
                second,
                arguments.find("id").orElse(""),
                arguments.find("pairs").map(Path::of),
                DuplicatesRun.LEAST);
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(Output.leftOpen(out), StandardCharsets.UTF_8), 1 << 16)) {
            run.print(writer);
        }
        return DONE;
    }
}
