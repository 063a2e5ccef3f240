package fr.maillage.engines.hours;

import static fr.maillage.engines.language.Words.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stretches of one day in words. */
final class DayWords {
    private DayWords() {}

    static String of(DayHours day) {
        String why = why(day);
        if (day.isClosed()) {
            return say("fermé") + why;
        }
        return intervals(day.intervals()) + (day.holidayToCheck() ? " " + say("(jour férié : à vérifier)") : why);
    }

    private static String why(DayHours day) {
        HoursException exception = day.exception();
        if (exception != null) {
            String kind = exception.isClosure() ? "" : say("horaires exceptionnels");
            @Nullable String reason = exception.reason() == null ? null : Remarks.said(exception.reason());
            String words =
                    kind.isEmpty() || reason == null ? kind + (reason == null ? "" : reason) : kind + ", " + reason;
            return words.isEmpty() ? "" : " (" + words + ")";
        }
        return day.holiday() == null ? "" : " " + say("(jour férié : {0})", Remarks.said(day.holiday()));
    }

    /** « de 9 h à 12 h et de 14 h à 17 h », « sur rendez-vous de 9 h à 12 h », « à partir de 18 h ». */
    static String intervals(List<OpenInterval> intervals) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < intervals.size(); i++) {
            OpenInterval interval = intervals.get(i);
            OpenInterval next = i + 1 < intervals.size() ? intervals.get(i + 1) : null;
            boolean endsOpen = next != null
                    && interval.state() == OpenState.State.OPEN
                    && next.reason() == OpenState.Reason.END_NOT_SAID
                    && next.from() == interval.to();
            parts.add(interval(interval, endsOpen));
            i += endsOpen ? 1 : 0;
        }
        return join(parts);
    }

    private static String interval(OpenInterval interval, boolean endsOpen) {
        boolean allDay = interval.from() == 0 && interval.to() == Minutes.DAY;
        String span = allDay ? "" : FrenchTimes.span(interval.from(), interval.to());
        return switch (interval.reason()) {
            case END_NOT_SAID -> say("à partir de {0}", FrenchTimes.clock(interval.from()));
            case APPOINTMENT -> appointment(interval, span);
            case CALENDAR_ENDS -> words(say("à vérifier"), span, say("selon les vacances scolaires"));
            case NO_HOURS -> say("horaires non connus");
            case RULE, PUBLIC_HOLIDAY, HOLIDAY_NOT_STATED, CLOSURE, EXCEPTIONAL_HOURS ->
                interval.state() == OpenState.State.UNKNOWN
                        ? words(say("à vérifier"), span, interval.comment())
                        : words(
                                allDay ? say("24 heures sur 24") : span,
                                endsOpen ? say("au moins") : "",
                                interval.comment());
        };
    }

    private static String appointment(OpenInterval interval, String span) {
        String comment = interval.comment() == null ? say("sur rendez-vous") : Remarks.said(interval.comment());
        return span.isEmpty() ? comment : comment + " " + span;
    }

    private static String words(String first, String second, @Nullable String remark) {
        String words = second.isEmpty() ? first : first + " " + second;
        return remark == null ? words : words + " (" + Remarks.said(remark) + ")";
    }

    /** « a », « a et b », « a, b et c ». */
    static String join(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return say("{0} et {1}", String.join(say(", "), parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
