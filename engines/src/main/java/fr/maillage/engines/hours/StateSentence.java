package fr.maillage.engines.hours;

import static fr.maillage.engines.language.Words.say;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** The sentence about a place at one moment. */
final class StateSentence {
    private final Schedule schedule;
    private final ZonedDateTime now;
    private final LocalDate today;
    private final OpenState state;

    StateSentence(Schedule schedule, ZonedDateTime now) {
        this.schedule = schedule;
        this.now = now.withZoneSameInstant(schedule.context().zone());
        this.today = this.now.toLocalDate();
        this.state = schedule.stateAt(this.now);
    }

    String words() {
        return switch (state.state()) {
            case OPEN -> open();
            case CLOSED -> closed();
            case UNKNOWN -> unknown();
        };
    }

    private String open() {
        if (state.reason() == OpenState.Reason.APPOINTMENT) {
            return say("Sur rendez-vous");
        }
        if (state.reason() == OpenState.Reason.HOLIDAY_NOT_STATED) {
            return say("Ouvert d’habitude, mais c’est un jour férié : à vérifier");
        }
        String why = state.reason() == OpenState.Reason.EXCEPTIONAL_HOURS ? " " + say("(horaires exceptionnels)") : "";
        ZonedDateTime until = state.until();
        if (until == null) {
            return say("Ouvert en permanence") + why;
        }
        OpenState next = schedule.stateAt(until);
        if (next.reason() == OpenState.Reason.END_NOT_SAID) {
            return say("Ouvert, au moins jusqu’à {0}", FrenchTimes.clock(minute(until))) + why;
        }
        return say("Ouvert, ferme {0}", closing(until)) + why;
    }

    /** Midnight belongs to the evening it ends. */
    private String closing(ZonedDateTime until) {
        boolean midnight = minute(until) == 0;
        LocalDate day = midnight ? until.toLocalDate().minusDays(1) : until.toLocalDate();
        String hour = say("à {0}", FrenchTimes.clock(minute(until)));
        return day.equals(today) ? hour : FrenchDays.day(day, today) + " " + hour;
    }

    private String closed() {
        ZonedDateTime opening = state.until();
        return beginning(opening) + ending(opening);
    }

    private String beginning(@Nullable ZonedDateTime opening) {
        HoursException closure = closure(opening);
        if (closure != null) {
            String reason = closure.reason() == null ? "" : " (" + Remarks.said(closure.reason()) + ")";
            return say("Fermé {0}", untilWhen(closure)) + reason;
        }
        if (isHoliday(today)) {
            return say("Fermé aujourd’hui (jour férié)");
        }
        LocalDate tomorrow = today.plusDays(1);
        boolean laterThanTomorrow = opening == null || opening.toLocalDate().isAfter(tomorrow);
        return laterThanTomorrow && isHoliday(tomorrow) ? say("Fermé demain (jour férié)") : say("Fermé");
    }

    private boolean isHoliday(LocalDate date) {
        return schedule.context().region().isHoliday(date)
                && schedule.day(date).timeline().isClosedAllDay();
    }

    private String untilWhen(HoursException closure) {
        LocalDate last = closure.until();
        if (last == null) {
            return say("jusqu’à nouvel ordre");
        }
        if (closure.from().equals(last)) {
            return FrenchDays.day(last, today);
        }
        return last.equals(today) ? say("aujourd’hui") : say("jusqu’au {0}", FrenchDays.date(last, today));
    }

    /** The closure that holds now, or that begins before the next opening. */
    private @Nullable HoursException closure(@Nullable ZonedDateTime opening) {
        if (opening == null || opening.toLocalDate().equals(today)) {
            HoursException now = schedule.day(today).exception();
            return now != null && now.isClosure() && opening == null ? now : openEnded(opening);
        }
        LocalDate date = opening.toLocalDate().minusDays(1);
        HoursException before = schedule.day(date).exception();
        return before != null && before.isClosure() ? before : null;
    }

    /** Nothing opens any more: because of a closure without end, perhaps one that begins tomorrow. */
    private @Nullable HoursException openEnded(@Nullable ZonedDateTime opening) {
        if (opening != null) {
            return null;
        }
        return schedule.exceptions().stream()
                .filter(exception -> exception.isClosure() && exception.until() == null)
                .findFirst()
                .orElse(null);
    }

    private String ending(@Nullable ZonedDateTime opening) {
        if (opening == null) {
            HoursException closure = closure(null);
            return closure == null && schedule.hours() != null ? say(", réouverture non connue") : "";
        }
        OpenState next = schedule.stateAt(opening);
        boolean reopens = closure(opening) != null;
        boolean open = next.state() == OpenState.State.OPEN && next.reason() != OpenState.Reason.APPOINTMENT;
        boolean noHour = minute(opening) == 0 && !open;
        // A day without known hours begins at midnight: only the day is worth saying.
        String when = FrenchDays.day(opening.toLocalDate(), today) + (noHour ? "" : hour(opening));
        return switch (next.reason()) {
            case APPOINTMENT -> say(", sur rendez-vous {0}", when);
            case HOLIDAY_NOT_STATED -> say(", ouvre {0} (jour férié : à vérifier)", when);
            case NO_HOURS -> say(", horaires ensuite non connus");
            case END_NOT_SAID -> say(", ouvre {0} (heure de fermeture non connue)", when);
            case CALENDAR_ENDS -> say(", à vérifier {0}", when);
            case RULE, PUBLIC_HOLIDAY, CLOSURE, EXCEPTIONAL_HOURS ->
                next.state() == OpenState.State.UNKNOWN
                        ? say(", à vérifier {0}", when)
                        : reopens ? say(", rouvre {0}", when) : say(", ouvre {0}", when);
        };
    }

    private static String hour(ZonedDateTime at) {
        return " " + say("à {0}", FrenchTimes.clock(minute(at)));
    }

    private static int minute(ZonedDateTime at) {
        return at.getHour() * 60 + at.getMinute();
    }

    private String unknown() {
        return switch (state.reason()) {
            case APPOINTMENT -> say("Sur rendez-vous");
            case NO_HOURS -> say("Horaires non connus");
            case END_NOT_SAID -> say("Heure de fermeture non connue : à vérifier");
            case CALENDAR_ENDS -> say("Ouverture à vérifier (vacances scolaires non connues à cette date)");
            case RULE, PUBLIC_HOLIDAY, HOLIDAY_NOT_STATED, CLOSURE, EXCEPTIONAL_HOURS ->
                state.comment() == null
                        ? say("Ouverture à vérifier")
                        : say("Ouverture à vérifier : {0}", Remarks.said(state.comment()));
        };
    }
}
