package fr.maillage.engines.hours;

import fr.maillage.engines.geo.GeoPoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Our side of bench/hours-oracle: a file of instants as argument, values on the input, O, C or U on the output. With
 * {@code read} as second argument a value is first read and mended as the product does.
 */
public final class HoursStates {
    private HoursStates() {}

    /** Runs. */
    public static void main(String[] args) throws IOException {
        List<Instant> instants = Files.readAllLines(Path.of(args[0])).stream()
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
                .toList();
        boolean read = args.length > 1 && args[1].equals("read");
        BufferedReader values = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String value = values.readLine(); value != null; value = values.readLine()) {
            out.println(states(read ? mended(value) : value, instants));
        }
        out.flush();
    }

    private static String mended(String value) {
        String osm = HoursReader.read(value).osm();
        return osm == null ? "" : osm;
    }

    private static String states(String value, List<Instant> instants) {
        return switch (OpeningHours.parse(value)) {
            case HoursParse.Refused refused ->
                "!" + refused.why().lines().findFirst().orElse("");
            case HoursParse.Accepted accepted -> states(accepted.hours(), instants);
        };
    }

    private static String states(OpeningHours hours, List<Instant> instants) {
        HoursContext bordeaux = HoursContext.bordeaux();
        Schedule schedule = Schedule.of(
                hours,
                new HoursContext(
                        bordeaux.region(), bordeaux.schoolHolidays(), bordeaux.zone(), new GeoPoint(44.84, -0.58)));
        StringBuilder states = new StringBuilder(instants.size());
        for (Instant instant : instants) {
            states.append(schedule.quickStateAt(instant).name().charAt(0));
        }
        return states.toString();
    }
}
