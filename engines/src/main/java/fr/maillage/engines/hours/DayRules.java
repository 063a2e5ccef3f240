package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one value together. A day's slices depend only on which rules speak of that day (and of the night
 * before), so each such combination is painted once and kept: after that, a question costs a few comparisons.
 */
final class DayRules {
    private static final int KEPT_TIMELINES = 512;

    private final Part[] parts;
    private final boolean holidays;
    private final boolean school;
    private final boolean sun;
    private final Map<Object, Timeline> painted = new ConcurrentHashMap<>();

    /**
     * A rule on its own day, or its times after midnight on the next one.
     *
     * @param replaces whether, on its days, it wipes what earlier rules said
     */
    private record Part(DayRule rule, boolean nightBefore, boolean replaces) {}

    private DayRules(Part[] parts, boolean holidays, boolean school, boolean sun) {
        this.parts = parts;
        this.holidays = holidays;
        this.school = school;
        this.sun = sun;
    }

    static DayRules of(List<Rule> rules) {
        List<Part> parts = new ArrayList<>();
        for (Rule rule : rules) {
            Part before = parts.isEmpty() ? null : parts.getLast();
            DayRule compiled = RuleCompiler.compile(rule);
            if (compiled.link() == DayRule.Link.ADDS
                    && before != null
                    && before.rule().link() == DayRule.Link.FILLS) {
                // In « A || B, C » both B and C speak only where A is silent.
                compiled = compiled.filling();
            }
            parts.add(new Part(compiled, false, replaces(compiled, before)));
            if (compiled.lastsIntoTheNight()) {
                parts.add(new Part(compiled, true, false));
            }
        }
        return new DayRules(
                parts.toArray(Part[]::new),
                names(rules, Holiday.Type.PH),
                names(rules, Holiday.Type.SH),
                parts.stream().anyMatch(part -> part.rule().hasEvent()));
    }

    private static boolean replaces(DayRule rule, @Nullable Part before) {
        if (rule.link() != DayRule.Link.REPLACES || rule.state() == OpenState.State.CLOSED) {
            return false;
        }
        // Without a day, « 10:00-12:00 » replaces only another rule without a day.
        return rule.selective()
                || (before != null && !before.rule().selective() && rule.state() == OpenState.State.OPEN);
    }

    private static boolean names(List<Rule> rules, Holiday.Type type) {
        return rules.stream()
                .filter(rule -> rule.getHolidays() != null)
                .flatMap(rule -> rule.getHolidays().stream())
                .anyMatch(holiday -> holiday.getType() == type);
    }

    boolean speaksOfPublicHolidays() {
        return holidays;
    }

    boolean speaksOfSchoolHolidays() {
        return school;
    }

    boolean isAlwaysOpen() {
        return parts.length == 1
                && !parts[0].rule.selective()
                && parts[0].rule.state() == OpenState.State.OPEN
                && paint(List.of(parts), null).size() == 1;
    }

    boolean followsTheSun() {
        return sun;
    }

    Timeline timeline(Day day, Sun.@Nullable Times times) {
        Object key = parts.length <= Long.SIZE ? shortKey(day) : longKey(day);
        if (times != null) {
            return paint(partsOf(key), times);
        }
        Timeline known = painted.get(key);
        if (known != null) {
            return known;
        }
        Timeline fresh = paint(partsOf(key), null);
        if (painted.size() < KEPT_TIMELINES) {
            painted.put(key, fresh);
        }
        return fresh;
    }

    private Long shortKey(Day day) {
        long speaking = 0;
        Day yesterday = null;
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[i];
            Day asked = day;
            if (part.nightBefore) {
                yesterday = yesterday == null ? day.plusDays(-1) : yesterday;
                asked = yesterday;
            }
            if (part.rule.days().holds(asked)) {
                speaking = (part.replaces ? 0 : speaking) | 1L << i;
            }
        }
        return speaking;
    }

    private BitSet longKey(Day day) {
        BitSet speaking = new BitSet(parts.length);
        Day yesterday = day.plusDays(-1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].rule.days().holds(parts[i].nightBefore ? yesterday : day)) {
                if (parts[i].replaces) {
                    speaking.clear();
                }
                speaking.set(i);
            }
        }
        return speaking;
    }

    private List<Part> partsOf(Object key) {
        BitSet speaking = key instanceof BitSet set ? set : BitSet.valueOf(new long[] {(Long) key});
        return speaking.stream().mapToObj(i -> parts[i]).toList();
    }

    private static Timeline paint(List<Part> speaking, Sun.@Nullable Times times) {
        List<List<Span>> spans = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(0);
        for (Part part : speaking) {
            List<Span> ofPart = spansOf(part, times);
            spans.add(ofPart);
            for (Span span : ofPart) {
                cuts.add(Math.clamp(span.start(), 0, Minutes.DAY));
                cuts.add(Math.clamp(span.end(), 0, Minutes.DAY));
            }
        }
        cuts.remove(Minutes.DAY);
        List<Timeline.Slice> slices = new ArrayList<>();
        for (int cut : cuts) {
            Timeline.Slice slice = Timeline.Slice.CLOSED;
            for (int i = 0; i < speaking.size(); i++) {
                slice = after(slice, speaking.get(i).rule, spans.get(i), cut);
            }
            slices.add(slice);
        }
        return Timeline.of(cuts.stream().mapToInt(Integer::intValue).toArray(), slices);
    }

    private static List<Span> spansOf(Part part, Sun.@Nullable Times times) {
        int shift = part.nightBefore ? Minutes.DAY : 0;
        return part.rule.spans().stream()
                .map(span -> times == null ? span : span.on(times))
                .map(span -> new Span(span.start() - shift, null, span.end() - shift, null, span.closingUnknown()))
                .toList();
    }

    private static Timeline.Slice after(Timeline.Slice slice, DayRule rule, List<Span> spans, int minute) {
        Timeline.Slice result = slice;
        if (rule.spans().isEmpty()) {
            return mayFill(rule, result)
                    ? new Timeline.Slice(rule.state(), rule.comment(), OpenState.Reason.RULE)
                    : result;
        }
        for (Span span : spans) {
            if (span.start() <= minute && minute < span.end() && mayFill(rule, result)) {
                boolean unsaid = span.closingUnknown() && rule.state() != OpenState.State.CLOSED;
                result = new Timeline.Slice(
                        unsaid ? OpenState.State.UNKNOWN : rule.state(),
                        rule.comment(),
                        unsaid ? OpenState.Reason.END_NOT_SAID : OpenState.Reason.RULE);
            }
        }
        return result;
    }

    private static boolean mayFill(DayRule rule, Timeline.Slice sofar) {
        return rule.link() != DayRule.Link.FILLS || sofar.state() == OpenState.State.CLOSED;
    }
}
