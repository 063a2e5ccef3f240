package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.VariableTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule in words: « fermé les jours fériés », « le 1er samedi du mois de 9 h à 12 h ». */
final class RuleWords {
    private RuleWords() {}

    static String of(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        String comment = Remarks.inFrench(
                modifier == null || modifier.getComment() == null ? rule.getComment() : modifier.getComment());
        String when = join(SelectorWords.of(rule), times(rule));
        boolean closed = modifier != null
                && (modifier.getModifier() == RuleModifier.Modifier.OFF
                        || modifier.getModifier() == RuleModifier.Modifier.CLOSED);
        if (closed) {
            return join(join("fermé", when), remark(comment));
        }
        if (OsmReader.isOpening(rule) && (modifier == null || modifier.getModifier() != null || comment == null)) {
            return join(when.isEmpty() ? "ouvert" : when, remark(comment));
        }
        return Appointments.asked(comment) ? join(when, comment) : join(when, join("à vérifier", remark(comment)));
    }

    private static String remark(@Nullable String comment) {
        return comment == null ? "" : "(" + comment + ")";
    }

    private static String join(String one, @Nullable String other) {
        if (one.isEmpty() || other == null || other.isEmpty()) {
            return one + (other == null ? "" : other);
        }
        return one + " " + other;
    }

    private static String times(Rule rule) {
        if (rule.getTimes() == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (TimeSpan time : rule.getTimes()) {
            parts.add(time(time));
        }
        return DayWords.join(parts);
    }

    private static String time(TimeSpan time) {
        String from = clock(time.getStart(), time.getStartEvent());
        boolean ended = time.getEnd() != TimeSpan.UNDEFINED_TIME || time.getEndEvent() != null;
        if (!ended) {
            return time.isOpenEnded() ? "à partir de " + from : "à " + from;
        }
        String words = "de " + from + " à " + clock(time.getEnd(), time.getEndEvent());
        return time.isOpenEnded() ? words + " au moins" : words;
    }

    private static String clock(int minutes, @Nullable VariableTime event) {
        if (event == null) {
            return FrenchTimes.clock(minutes);
        }
        return switch (event.getEvent()) {
            case DAWN -> "l’aube";
            case SUNRISE -> "lever du soleil";
            case SUNSET -> "coucher du soleil";
            case DUSK -> "la nuit tombée";
        };
    }
}
