package fr.maillage.platform.cli;

import fr.maillage.platform.territory.AreaImport;
import fr.maillage.platform.territory.AreaKind;
import fr.maillage.platform.territory.Territories;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code areas FILE --kind iris}: brings contours of communes, neighbourhoods, IRIS or QPV into the territory. */
record AreasCommand() implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        return Workbench.options("kind", "code", "name", "source");
    }

    @Override
    public int run(Arguments arguments, PrintStream out) throws IOException {
        Path file = Path.of(arguments.getFile());
        AreaKind kind = kind(arguments.find("kind").orElse(""));
        String geoJson = Files.readString(file);
        try (ConfigurableApplicationContext product = Workbench.open(arguments)) {
            AreaImport done = product.getBean(Territories.class)
                    .importAreas(
                            kind,
                            geoJson,
                            arguments.find("code").orElse("code"),
                            arguments.find("name").orElse("nom"),
                            arguments.find("source").orElse(String.valueOf(file.getFileName())));
            out.println(done.kept() + " contours gardés.");
            done.findings().forEach(finding -> out.println("  " + finding.message()));
            return done.findings().isEmpty() ? DONE : FOUND_PROBLEMS;
        }
    }

    private static AreaKind kind(String word) {
        return Arrays.stream(AreaKind.values())
                .filter(kind -> kind.code().equals(word))
                .findFirst()
                .orElseThrow(() -> new Arguments.Refused("Dites ce que contient le fichier : --kind "
                        + Arrays.stream(AreaKind.values()).map(AreaKind::code).collect(Collectors.joining("|"))));
    }
}
