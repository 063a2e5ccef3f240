package fr.maillage.platform.orientation.slip;

import fr.maillage.engines.hours.DayHours;
import fr.maillage.engines.hours.HoursException;
import fr.maillage.engines.hours.OpenInterval;
import fr.maillage.engines.hours.OpenState;
import fr.maillage.platform.ui.French;
import java.util.stream.Collectors;

/** The hours of one day as one says them aloud. What is not sure is never said as sure. */
final class DayWords {
    private static final int DAY = 1_440;

    private DayWords() {}

    /** « de 9 h à 12 h et de 14 h à 18 h », « fermé (travaux) », « sur rendez-vous, de 9 h à 12 h ». */
    static String of(DayHours day) {
        String reason = reason(day);
        if (day.isClosed()) {
            return "fermé" + (reason.isEmpty() ? "" : " (" + reason + ")");
        }
        String times = day.intervals().stream().map(DayWords::interval).collect(Collectors.joining(" et "));
        if (day.holidayToCheck()) {
            return "à vérifier par téléphone, c’est un jour férié";
        }
        return reason.isEmpty() ? times : times + " (" + reason + ")";
    }

    private static String reason(DayHours day) {
        HoursException exception = day.exception();
        if (exception != null && exception.reason() != null) {
            return exception.reason();
        }
        return day.holiday() == null ? "" : "jour férié, " + day.holiday();
    }

    private static String interval(OpenInterval interval) {
        String times = interval.from() == 0 && interval.to() >= DAY
                ? "jour et nuit"
                : "de " + time(interval.from()) + " à " + time(interval.to());
        if (interval.reason() == OpenState.Reason.APPOINTMENT) {
            return times + " sur rendez-vous";
        }
        if (interval.comment() != null) {
            return times + " (" + interval.comment() + ")";
        }
        return interval.state() == OpenState.State.OPEN ? times : times + " (à vérifier par téléphone)";
    }

    private static String time(int minutes) {
        int ofDay = minutes % DAY;
        return ofDay == 0 && minutes > 0 ? "minuit" : French.time(ofDay / 60, ofDay % 60);
    }
}
