package fr.maillage.platform.directory.freshness;

import static fr.maillage.engines.language.Words.mark;

import fr.maillage.engines.hours.DayHours;
import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.language.Moments;
import fr.maillage.engines.language.Words;
import fr.maillage.platform.territory.Territories;
import fr.maillage.platform.ui.French;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hours of an ordinary week, one text a day, where every week is like every other. */
@Component
class OrdinaryWeek {
    private static final int WEEKS_TRIED = 8;
    private static final String CLOSED_ON_HOLIDAYS = "; PH off";

    private final Territories territories;

    OrdinaryWeek(Territories territories) {
        this.territories = territories;
    }

    static String name(DayOfWeek day) {
        return French.sentence(Moments.name(day));
    }

    /** The hours as one text, empty when nobody knows them. */
    static String words(@Nullable String osm) {
        return osm == null
                ? ""
                : OpeningHours.find(osm)
                        .map(HoursWords::week)
                        .filter(words -> !words.isBlank())
                        .orElse(osm);
    }

    /** One text a day; « fermé » on closed days. Empty when the hours are unknown or change from week to week. */
    Optional<Map<DayOfWeek, String>> find(@Nullable String osm, LocalDate today) {
        if (osm == null) {
            return Optional.of(Map.of());
        }
        return OpeningHours.find(withoutHolidays(osm))
                .filter(OpeningHours::isWeekly)
                .map(hours -> texts(hours, today));
    }

    /** What changes, day by day where that can be told, else as a whole. */
    List<BeforeAfter> compare(@Nullable String before, @Nullable String after, LocalDate today) {
        Optional<Map<DayOfWeek, String>> old = find(before, today);
        Optional<Map<DayOfWeek, String>> recent = find(after, today);
        if (before == null || old.isEmpty() || recent.isEmpty()) {
            return List.of(BeforeAfter.of(mark("Horaires"), words(before), words(after)));
        }
        List<BeforeAfter> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String was = old.get().getOrDefault(day, "fermé");
            String becomes = recent.get().getOrDefault(day, "fermé");
            if (!was.equals(becomes)) {
                days.add(BeforeAfter.of(name(day), was, becomes));
            }
        }
        return days;
    }

    /** A place that closes on public holidays still does when its week changes. */
    @Nullable
    String keepingHolidays(@Nullable String before, String after) {
        boolean closed = before != null && !withoutHolidays(before).equals(before);
        boolean silent = OpeningHours.find(after)
                .filter(hours -> !hours.speaksOfPublicHolidays())
                .isPresent();
        return closed && silent ? after + CLOSED_ON_HOLIDAYS : after;
    }

    private static String withoutHolidays(String osm) {
        return osm.endsWith(CLOSED_ON_HOLIDAYS) ? osm.substring(0, osm.length() - CLOSED_ON_HOLIDAYS.length()) : osm;
    }

    /** Read off a week without public holidays; in French, since what is typed in their place is read in French. */
    private Map<DayOfWeek, String> texts(OpeningHours hours, LocalDate today) {
        Schedule schedule = Schedule.of(hours, territories.hoursContext());
        LocalDate monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        List<DayHours> days = schedule.days(monday, 7);
        for (int week = 1; week < WEEKS_TRIED && days.stream().anyMatch(day -> day.holiday() != null); week++) {
            days = schedule.days(monday.plusWeeks(week), 7);
        }
        Map<DayOfWeek, String> texts = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> texts.put(day.date().getDayOfWeek(), Words.inFrench(() -> HoursWords.day(day))));
        return texts;
    }
}
