package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks over an OSM value that the grammar accepts: valid is not yet right. */
final class OsmReader {
    private final List<HoursFinding> findings;
    private final List<Rule> doubts = new ArrayList<>();

    private OsmReader(List<HoursFinding> findings) {
        this.findings = findings;
    }

    /** The rules, mended where that is certain. */
    static List<Rule> check(List<Rule> parsed, List<HoursFinding> findings) {
        OsmReader reader = new OsmReader(findings);
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : parsed) {
            rules.add(reader.spans(new Rule(rule)));
        }
        reader.exceptionsLast(rules);
        ReplacedDays.tell(rules, findings);
        rules.addAll(reader.doubts);
        return rules;
    }

    /** All remarks between quotes, each once. */
    static @Nullable String comments(List<Rule> rules) {
        Set<String> comments = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (rule.getComment() != null) {
                comments.add(rule.getComment());
            }
            if (rule.getModifier() != null && rule.getModifier().getComment() != null) {
                comments.add(rule.getModifier().getComment());
            }
        }
        comments.removeIf(String::isBlank);
        return comments.isEmpty()
                ? null
                : comments.stream().map(Remarks::inFrench).distinct().collect(Collectors.joining(" ; "));
    }

    /** Times without a day after days with times: the days that they belong to are not said. */
    static boolean hasDayMissing(List<Rule> rules) {
        boolean daysBefore = false;
        for (Rule rule : rules) {
            boolean selective = RuleCompiler.isSelective(rule);
            if (daysBefore
                    && !selective
                    && rule.getTimes() != null
                    && rule.getModifier() == null
                    && !rule.isFallBack()) {
                return true;
            }
            daysBefore |= selective && isOpening(rule);
        }
        return false;
    }

    static boolean isOpening(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        return modifier == null
                || modifier.getModifier() == null
                || modifier.getModifier() == RuleModifier.Modifier.OPEN;
    }

    private Rule spans(Rule rule) {
        if (rule.getTimes() == null
                || !isOpening(rule)
                || rule.getTimes().stream().anyMatch(OsmReader::isSpecial)) {
            return rule;
        }
        List<TimePairs.Clock> written = new ArrayList<>();
        List<TimeSpan> openEnds = new ArrayList<>();
        for (TimeSpan time : rule.getTimes()) {
            if (time.getEnd() == TimeSpan.UNDEFINED_TIME) {
                endMissing(time);
                openEnds.add(time);
            } else {
                written.add(new TimePairs.Clock(time.getStart(), asWritten(time)));
            }
        }
        SpanCheck.Checked checked = SpanCheck.check(written, findings);
        List<TimeSpan> kept =
                new ArrayList<>(checked.certain().stream().map(OsmReader::span).toList());
        kept.addAll(openEnds);
        if (!checked.doubtful().isEmpty()) {
            doubt(rule, SpanNotes.remark(checked.doubtful()), kept.isEmpty());
        }
        if (!kept.isEmpty()) {
            rule.setTimes(kept);
        }
        return rule;
    }

    /** Beside certain times the doubt only fills; alone, the whole rule is in doubt. */
    private void doubt(Rule rule, String remark, boolean alone) {
        RuleModifier unknown = new RuleModifier();
        unknown.setModifier(RuleModifier.Modifier.UNKNOWN);
        unknown.setComment(remark);
        if (alone) {
            rule.setTimes(null);
            rule.setModifier(unknown);
            return;
        }
        Rule filling = new Rule(rule);
        filling.setTimes(null);
        filling.setModifier(unknown);
        filling.setFallBack(true);
        filling.setAdditive(false);
        doubts.add(filling);
    }

    private void endMissing(TimeSpan time) {
        if (!time.isOpenEnded()) {
            time.setOpenEnded(true);
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_END_MISSING,
                    "L’heure de fin manque après " + FrenchTimes.clock(time.getStart()) + " : à compléter.",
                    Minutes.clock(time.getStart()),
                    Minutes.clock(time.getStart()) + "+"));
        }
    }

    /** The grammar adds a day to an end that comes before the start. */
    private static int asWritten(TimeSpan time) {
        boolean carried = time.getEnd() > Minutes.DAY && time.getEnd() - Minutes.DAY < time.getStart();
        return carried ? time.getEnd() - Minutes.DAY : time.getEnd();
    }

    private static boolean isSpecial(TimeSpan time) {
        return time.getStartEvent() != null
                || time.getEndEvent() != null
                || time.getInterval() > 0
                || time.getStart() >= Minutes.DAY
                || (time.isOpenEnded() && time.getEnd() != TimeSpan.UNDEFINED_TIME);
    }

    private static TimeSpan span(TimePairs.Clock clock) {
        TimeSpan span = new TimeSpan();
        span.setStart(clock.start());
        span.setEnd(clock.end());
        return span;
    }

    /** {@code SH off; Mo-Fr 08:30-12:00}: the later rule wins, so the closure would never be seen. */
    private void exceptionsLast(List<Rule> rules) {
        int openings = 0;
        while (openings < rules.size() && isDeadClosure(rules.get(openings))) {
            openings++;
        }
        boolean replacedLater = rules.stream()
                .skip(openings)
                .anyMatch(rule -> isOpening(rule) && RuleCompiler.isSelective(rule) && !rule.isAdditive());
        if (openings == 0 || !replacedLater) {
            return;
        }
        List<Rule> closures = new ArrayList<>(rules.subList(0, openings));
        String first = OsmGrammar.write(closures);
        rules.subList(0, openings).clear();
        rules.addAll(closures);
        findings.add(HoursFinding.of(
                HoursFindingCode.HOURS_EXCEPTION_FIRST,
                "La fermeture « " + first + " » est écrite avant la règle, donc sans effet : placée à la fin.",
                first,
                OsmGrammar.write(rules)));
    }

    /** A whole-day closure on holidays or dates; anything finer may be meant as it stands. */
    private static boolean isDeadClosure(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        boolean off = modifier != null
                && (modifier.getModifier() == RuleModifier.Modifier.OFF
                        || modifier.getModifier() == RuleModifier.Modifier.CLOSED);
        return off
                && !rule.isFallBack()
                && (rule.getHolidays() != null || rule.getDates() != null)
                && rule.getTimes() == null
                && rule.getDays() == null
                && rule.getWeeks() == null
                && rule.getYears() == null;
    }
}
