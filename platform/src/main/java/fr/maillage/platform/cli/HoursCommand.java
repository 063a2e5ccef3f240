package fr.maillage.platform.cli;

import fr.maillage.engines.hours.HolidayRegion;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.HoursLines;
import fr.maillage.engines.hours.SchoolHolidays;
import fr.maillage.engines.hours.SchoolZone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** {@code hours}: one value a line on the standard input (or in a file), one JSON object a line on the output. */
record HoursCommand() implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        return Map.of(
                "at", Arguments.Kind.VALUE,
                "region", Arguments.Kind.VALUE,
                "school-zone", Arguments.Kind.VALUE);
    }

    @Override
    public int run(Arguments arguments, PrintStream out) throws IOException {
        List<LocalDateTime> instants =
                arguments.listAll("at").stream().map(HoursCommand::instant).toList();
        HoursLines lines = new HoursLines(context(arguments), instants);
        try (BufferedReader in = input(arguments);
                PrintStream buffered = Output.buffered(out)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                buffered.println(lines.answer(line));
            }
        }
        return DONE;
    }

    private static BufferedReader input(Arguments arguments) throws IOException {
        return arguments.files().isEmpty()
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(arguments.getFile()));
    }

    private static HoursContext context(Arguments arguments) {
        HolidayRegion region = arguments
                .find("region")
                .map(
                        name -> HolidayRegion.findByName(name)
                                .orElseThrow(
                                        () -> new Arguments.Refused(
                                                "Région inconnue : « " + name
                                                        + " ». Donnez un code de département (33, 67, 974) ou un nom (métropole, alsace-moselle).")))
                .orElse(HolidayRegion.METROPOLE);
        SchoolZone zone = arguments
                .find("school-zone")
                .map(name -> SchoolZone.findByName(name)
                        .orElseThrow(() ->
                                new Arguments.Refused("Zone scolaire inconnue : « " + name + " ». A, B, C ou Corse.")))
                .orElse(SchoolZone.A);
        return new HoursContext(region, SchoolHolidays.of(zone), region.zone());
    }

    private static LocalDateTime instant(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException notAnInstant) {
            throw new Arguments.Refused(
                    "« " + text + " » n’est pas un instant. Écrivez par exemple --at 2026-12-25T10:00");
        }
    }
}
