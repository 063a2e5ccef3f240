package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Event;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.VariableTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the syntax tree of one rule into a rule that can be evaluated. */
final class RuleCompiler {
    private RuleCompiler() {}

    static DayRule compile(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        String comment = modifier == null ? rule.getComment() : modifier.getComment();
        return new DayRule(
                DaySelectors.of(rule),
                spans(rule),
                state(rule),
                Remarks.inFrench(comment == null ? rule.getComment() : comment),
                link(rule),
                isSelective(rule));
    }

    private static DayRule.Link link(Rule rule) {
        if (rule.isFallBack()) {
            return DayRule.Link.FILLS;
        }
        return rule.isAdditive() ? DayRule.Link.ADDS : DayRule.Link.REPLACES;
    }

    /** A remark without a word of state (« sur rendez-vous », « été : ») means that one cannot say. */
    private static OpenState.State state(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null) {
            return rule.getComment() == null ? OpenState.State.OPEN : OpenState.State.UNKNOWN;
        }
        if (modifier.getModifier() == null) {
            return modifier.getComment() == null && rule.getComment() == null
                    ? OpenState.State.OPEN
                    : OpenState.State.UNKNOWN;
        }
        return switch (modifier.getModifier()) {
            case OPEN -> OpenState.State.OPEN;
            case CLOSED, OFF -> OpenState.State.CLOSED;
            case UNKNOWN -> OpenState.State.UNKNOWN;
        };
    }

    static boolean isSelective(Rule rule) {
        return rule.getYears() != null
                || rule.getDates() != null
                || rule.getWeeks() != null
                || rule.getHolidays() != null
                || rule.getDays() != null;
    }

    private static List<Span> spans(Rule rule) {
        List<Span> spans = new ArrayList<>();
        if (rule.getTimes() == null) {
            return spans;
        }
        // Open ends come first, so that the certain times are painted over them.
        for (TimeSpan time : rule.getTimes()) {
            openEnd(time, rule.getTimes(), spans);
        }
        for (TimeSpan time : rule.getTimes()) {
            if (hasEnd(time) && time.getInterval() <= 0) {
                spans.add(plain(time));
            }
        }
        return List.copyOf(spans);
    }

    private static boolean hasEnd(TimeSpan time) {
        return time.getEnd() != TimeSpan.UNDEFINED_TIME || time.getEndEvent() != null;
    }

    private static Span plain(TimeSpan time) {
        int start = minutes(time.getStart(), time.getStartEvent());
        int end = minutes(time.getEnd(), time.getEndEvent());
        Event startEvent = event(time.getStartEvent());
        Event endEvent = event(time.getEndEvent());
        boolean fixed = startEvent == null && endEvent == null;
        return new Span(start, startEvent, fixed && end <= start ? end + Minutes.DAY : end, endEvent, false);
    }

    /** {@code 18:00+}, {@code 10:00-14:00+}, a lone {@code 10:00} and {@code 10:00-16:00/90}: times without promise. */
    private static void openEnd(TimeSpan time, List<TimeSpan> all, List<Span> spans) {
        if (hasEnd(time) && time.getInterval() > 0) {
            Span span = plain(time);
            spans.add(new Span(span.start(), span.startEvent(), span.end(), span.endEvent(), true));
            return;
        }
        if (hasEnd(time) && !time.isOpenEnded()) {
            return;
        }
        Span certain = hasEnd(time) ? plain(time) : null;
        Event event = certain == null ? event(time.getStartEvent()) : certain.endEvent();
        int start = certain == null ? minutes(time.getStart(), time.getStartEvent()) : certain.end();
        int end = event == null ? Span.guessedEnd(start) : start;
        for (TimeSpan other : all) {
            if (event == null && other.getStartEvent() == null && other.getStart() > start) {
                end = Math.min(end, other.getStart());
            }
        }
        spans.add(new Span(start, event, end, null, true));
    }

    private static int minutes(int time, @Nullable VariableTime variable) {
        return variable == null ? time : variable.getOffset();
    }

    private static @Nullable Event event(@Nullable VariableTime variable) {
        return variable == null ? null : variable.getEvent();
    }
}
