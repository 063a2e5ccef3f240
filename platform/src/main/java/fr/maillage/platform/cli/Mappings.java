package fr.maillage.platform.cli;

import fr.maillage.engines.intake.IntakeOptions;
import fr.maillage.engines.intake.layout.Mapping;
import fr.maillage.engines.intake.layout.MappingText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Mapping files on the command line. */
final class Mappings {
    private Mappings() {}

    /** The options, with the mapping file of {@code --mapping} when there is one; what it says wrong is told. */
    static IntakeOptions chosen(Arguments arguments, IntakeOptions options) throws IOException {
        Optional<String> file = arguments.find("mapping");
        if (file.isEmpty()) {
            return options;
        }
        MappingText.Parsed parsed = MappingText.read(Files.readString(Path.of(file.get())));
        parsed.problems().forEach(problem -> System.err.println(file.get() + " : " + problem));
        return options.with(parsed.file());
    }

    /** Writes the mapping of a check to the file of {@code --save-mapping}. */
    static void saveIfAsked(Arguments arguments, Optional<Mapping> mapping) throws IOException {
        Optional<String> file = arguments.find("save-mapping");
        if (file.isPresent() && mapping.isPresent()) {
            Files.writeString(Path.of(file.get()), MappingText.write(mapping.get()));
            System.err.println("Correspondance écrite dans " + file.get());
        }
    }
}
