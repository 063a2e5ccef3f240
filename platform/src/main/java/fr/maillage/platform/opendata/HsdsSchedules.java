package fr.maillage.platform.opendata;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.OpenInterval;
import fr.maillage.engines.hours.OpenState;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opening hours as HSDS schedules. A schedule holds one span of time on some days of the week, so a week becomes as many
 * schedules as it has spans; public holidays and dated closures have no field and go to the notes, with the OpenStreetMap
 * rule itself.
 */
final class HsdsSchedules {
    /** A week without any public holiday in France. */
    private static final LocalDate PLAIN_MONDAY = LocalDate.of(2026, 9, 14);

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int DAY = 24 * 60;

    /** A schedule cannot end at midnight, which would be its beginning; the notes hold the exact rule. */
    private static final String LAST_MINUTE = "23:59";

    private HsdsSchedules() {}

    private record Span(int from, int to) {}

    static List<Map<String, Object>> of(Place place, Service service) {
        String osm = service.hours() == null ? place.hours().osm() : service.hours();
        String notes = notes(place, Objects.requireNonNullElse(osm, ""));
        if (notes.isEmpty()) {
            return List.of();
        }
        UUID serviceId = Hsds.serviceId(place, service);
        Optional<OpeningHours> weekly =
                osm == null ? Optional.empty() : OpeningHours.find(osm).filter(OpeningHours::isWeekly);
        Map<Span, List<String>> spans = weekly.map(HsdsSchedules::spans).orElse(Map.of());
        if (spans.isEmpty()) {
            return List.of(schedule(serviceId, 0, notes));
        }
        List<Map<String, Object>> schedules = new ArrayList<>();
        spans.forEach((span, days) -> {
            Map<String, Object> schedule = schedule(serviceId, schedules.size(), notes);
            schedule.put("freq", "WEEKLY");
            schedule.put("wkst", "MO");
            schedule.put("byday", String.join(",", days));
            schedule.put("opens_at", time(span.from()));
            schedule.put("closes_at", span.to() == DAY ? LAST_MINUTE : time(span.to()));
            schedules.add(schedule);
        });
        return schedules;
    }

    private static Map<Span, List<String>> spans(OpeningHours hours) {
        Schedule schedule = Schedule.of(hours, HoursContext.bordeaux());
        Map<Span, List<String>> spans = new LinkedHashMap<>();
        for (int day = 0; day < DAYS.size(); day++) {
            for (OpenInterval interval : schedule.intervals(PLAIN_MONDAY.plusDays(day))) {
                if (interval.state() == OpenState.State.OPEN) {
                    spans.computeIfAbsent(new Span(interval.from(), interval.to()), absent -> new ArrayList<>())
                            .add(DAYS.get(day));
                }
            }
        }
        return spans;
    }

    private static Map<String, Object> schedule(UUID serviceId, int number, String notes) {
        Map<String, Object> schedule = new LinkedHashMap<>();
        schedule.put("id", Hsds.derived("schedule:" + serviceId + ":" + number));
        schedule.put("service_id", serviceId);
        schedule.put("notes", notes);
        return schedule;
    }

    private static String notes(Place place, String osm) {
        return Stream.concat(
                        Stream.of(osm, Objects.requireNonNullElse(place.hours().comment(), "")),
                        place.hours().exceptions().stream().map(HsdsSchedules::words))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String words(DatedHours dated) {
        return dated.from() + "/" + dated.to() + " " + Objects.requireNonNullElse(dated.spans(), "off");
    }

    private static String time(int minutes) {
        int ofDay = minutes % DAY;
        return String.format("%02d:%02d", ofDay / 60, ofDay % 60);
    }
}
