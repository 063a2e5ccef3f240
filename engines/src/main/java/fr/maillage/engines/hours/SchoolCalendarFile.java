package fr.maillage.engines.hours;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a school calendar that an operator gives: UTF-8, one line {@code zone;name;first day;last day} for a holiday,
 * {@code zone;connu;first day;last day} for the span the file speaks of, {@code #} for a remark. Zones are A, B, C and
 * Corse, dates are {@code 2026-12-20}. The bundled file has the same shape.
 */
public final class SchoolCalendarFile {
    private static final String KNOWN = "connu";
    private static final Map<SchoolZone, SchoolHolidays> BUNDLED = loadBundled();

    private SchoolCalendarFile() {}

    /**
     * What a file gives.
     *
     * @param zones calendars of the zones that the file covers; a zone without its span is left out
     * @param problems one French sentence per line that could not be used, empty when all is well
     */
    public record Contents(Map<SchoolZone, SchoolHolidays> zones, List<String> problems) {
        /** Takes copies. */
        public Contents {
            zones = Map.copyOf(zones);
            problems = List.copyOf(problems);
        }
    }

    /** Reads the text of a calendar file. Lines that cannot be used are told, and the others kept. */
    public static Contents read(String text) {
        Map<SchoolZone, List<SchoolHolidays.Period>> periods = new EnumMap<>(SchoolZone.class);
        Map<SchoolZone, SchoolHolidays.Period> spans = new EnumMap<>(SchoolZone.class);
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String problem = readLine(line, periods, spans);
            if (!problem.isEmpty()) {
                problems.add("Ligne " + number + " : " + problem);
            }
        }
        Map<SchoolZone, SchoolHolidays> zones = new EnumMap<>(SchoolZone.class);
        spans.forEach((zone, span) ->
                zones.put(zone, new SchoolHolidays(span.first(), span.last(), periods.getOrDefault(zone, List.of()))));
        periods.keySet().stream()
                .filter(zone -> !spans.containsKey(zone))
                .forEach(zone -> problems.add(
                        "Zone " + zone + " : il manque la ligne « " + zone + ";connu;premier jour;dernier jour »."));
        return new Contents(zones, problems);
    }

    private static String readLine(
            String line,
            Map<SchoolZone, List<SchoolHolidays.Period>> periods,
            Map<SchoolZone, SchoolHolidays.Period> spans) {
        String[] cells = line.split(";", -1);
        if (cells.length != 4) {
            return "quatre valeurs attendues (zone;nom;premier jour;dernier jour), trouvé « " + line + " ».";
        }
        SchoolZone zone = SchoolZone.findByName(cells[0]).orElse(null);
        if (zone == null) {
            return "zone inconnue « " + cells[0].strip() + " » : écrire A, B, C ou Corse.";
        }
        try {
            String name = cells[1].strip();
            LocalDate first = LocalDate.parse(cells[2].strip());
            LocalDate last = LocalDate.parse(cells[3].strip());
            if (last.isBefore(first)) {
                return "la fin " + last + " vient avant le début " + first + ".";
            }
            SchoolHolidays.Period period = new SchoolHolidays.Period(name, first, last);
            if (name.equals(KNOWN)) {
                spans.put(zone, period);
            } else {
                periods.computeIfAbsent(zone, key -> new ArrayList<>()).add(period);
            }
            return "";
        } catch (DateTimeParseException e) {
            return "date illisible « " + e.getParsedString() + " » : écrire 2026-12-20.";
        }
    }

    static SchoolHolidays bundled(SchoolZone zone) {
        return BUNDLED.getOrDefault(zone, SchoolHolidays.unknown());
    }

    private static Map<SchoolZone, SchoolHolidays> loadBundled() {
        try (InputStream file = SchoolCalendarFile.class.getResourceAsStream("school-holidays.csv")) {
            if (file == null) {
                throw new IllegalStateException("school-holidays.csv is missing from the program");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8)).zones();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
