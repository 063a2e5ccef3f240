package fr.maillage.platform.opendata;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.PlainWeek;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import java.time.DayOfWeek;
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
    private static final int CODE = 2;

    private HsdsSchedules() {}

    static List<Map<String, Object>> of(Place place, Service service) {
        String osm = service.hours() == null ? place.hours().osm() : service.hours();
        String notes = notes(place, Objects.requireNonNullElse(osm, ""));
        if (notes.isEmpty()) {
            return List.of();
        }
        UUID serviceId = Hsds.serviceId(place, service);
        Map<PlainWeek.Span, List<DayOfWeek>> spans = Optional.ofNullable(osm)
                .flatMap(OpeningHours::find)
                .map(hours -> PlainWeek.of(hours, HoursContext.bordeaux()))
                .orElse(Map.of());
        if (spans.isEmpty()) {
            return List.of(schedule(serviceId, 0, notes));
        }
        List<Map<String, Object>> schedules = new ArrayList<>();
        spans.forEach((span, days) -> {
            Map<String, Object> schedule = schedule(serviceId, schedules.size(), notes);
            schedule.put("freq", "WEEKLY");
            schedule.put("wkst", "MO");
            schedule.put("byday", days.stream().map(HsdsSchedules::code).collect(Collectors.joining(",")));
            schedule.put("opens_at", span.opens());
            schedule.put("closes_at", span.closes());
            schedules.add(schedule);
        });
        return schedules;
    }

    /** {@code MO}, as iCalendar writes a day. */
    private static String code(DayOfWeek day) {
        return day.name().substring(0, CODE);
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
}
