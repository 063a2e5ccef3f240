package fr.maillage.platform.search.web;

import fr.maillage.engines.hours.DayHours;
import fr.maillage.engines.hours.HoursException;
import fr.maillage.engines.hours.OpenInterval;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.platform.ui.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The next seven days of a place, in words. */
final class Week {
    private static final int DAYS = 7;
    private static final int MINUTES = 1_440;

    private Week() {}

    static List<SheetPage.Day> of(Schedule schedule, LocalDate today) {
        if (schedule.hours() == null && schedule.exceptions().isEmpty()) {
            return List.of();
        }
        List<SheetPage.Day> days = new ArrayList<>();
        for (DayHours day : schedule.days(today, DAYS)) {
            days.add(new SheetPage.Day(
                    French.sentence(French.day(day.date())),
                    hours(day),
                    day.date().equals(today)));
        }
        return days;
    }

    private static String hours(DayHours day) {
        String times = day.intervals().stream().map(Week::interval).collect(Collectors.joining(", et "));
        HoursException exception = day.exception();
        String reason = exception != null && exception.reason() != null ? exception.reason() : day.holiday();
        String words = day.isClosed() ? "Fermé" : French.sentence(times);
        String check = day.holidayToCheck() ? ", à vérifier par téléphone" : "";
        return reason == null ? words : words + " (" + reason + check + ")";
    }

    private static String interval(OpenInterval interval) {
        String comment = interval.comment() == null ? "" : " (" + interval.comment() + ")";
        if (interval.from() == 0 && interval.to() >= MINUTES) {
            return "ouvert jour et nuit" + comment;
        }
        return "de " + time(interval.from()) + " à " + time(interval.to()) + comment;
    }

    private static String time(int minutes) {
        int ofDay = minutes % MINUTES;
        return ofDay == 0 && minutes > 0 ? "minuit" : French.time(ofDay / 60, ofDay % 60);
    }
}
