package fr.maillage.platform.search.web;

import fr.maillage.engines.hours.DayHours;
import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.platform.ui.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The next seven days of a place, in words. */
final class Week {
    private static final int DAYS = 7;

    private Week() {}

    static List<SheetPage.Day> of(Schedule schedule, LocalDate today) {
        if (schedule.hours() == null && schedule.exceptions().isEmpty()) {
            return List.of();
        }
        List<SheetPage.Day> days = new ArrayList<>();
        for (DayHours day : schedule.days(today, DAYS)) {
            days.add(new SheetPage.Day(
                    French.sentence(HoursWords.dayName(day.date(), today)),
                    French.sentence(HoursWords.day(day)),
                    day.date().equals(today)));
        }
        return days;
    }
}
