package fr.maillage.engines.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table of hours with one cell per day. */
final class WeekReader {
    private WeekReader() {}

    static HoursReading read(Map<DayOfWeek, String> cells) {
        List<HoursFinding> findings = new ArrayList<>();
        List<FrenchRule> rules = new ArrayList<>();
        List<String> leftovers = new ArrayList<>();
        StringBuilder input = new StringBuilder();
        boolean timed = cells.values().stream().anyMatch(DayCell::hasHours);
        for (DayOfWeek day : DayOfWeek.values()) {
            String cell = cells.get(day);
            if (cell == null || cell.isBlank()) {
                continue;
            }
            input.append(input.isEmpty() ? "" : " ; ")
                    .append(FrenchDays.name(day.getValue()))
                    .append(" : ")
                    .append(cell.strip());
            DayCell kind = DayCell.of(cell, timed);
            if (kind != DayCell.HOURS) {
                kind.rule(day.getValue(), cell.strip()).ifPresent(rules::add);
                continue;
            }
            String clean = TextCleaner.clean(cell, findings);
            Optional<Doubts.Doubt> doubt = Doubts.find(clean);
            if (doubt.isPresent()) {
                rules.add(doubtful(day.getValue(), clean));
                continue;
            }
            FrenchReader.Statements statements = FrenchReader.read(clean, day.getValue());
            rules.addAll(statements.rules());
            if (statements.rules().isEmpty() && statements.leftovers().isEmpty()) {
                // « Journée »: only small words, which say that something is open and no more.
                DayCell.UNKNOWN.rule(day.getValue(), cell.strip()).ifPresent(rules::add);
            }
            for (String leftover : statements.leftovers()) {
                leftovers.add(FrenchDays.name(day.getValue()) + " : " + leftover);
            }
        }
        String written = input.toString();
        if (written.isEmpty() || (rules.isEmpty() && leftovers.isEmpty())) {
            return new HoursReading(written, null, null, findings);
        }
        dropClosedDays(rules);
        return HoursReader.assemble(written, written, new FrenchReader.Statements(rules, leftovers), findings);
    }

    /** What is said of that day cannot be counted: it is neither open nor closed. */
    private static FrenchRule doubtful(int day, String words) {
        FrenchRule rule = new FrenchRule();
        rule.days = 1 << (day - 1);
        rule.conditions.add(words);
        return rule;
    }

    /** In a table, a closed day is a day without times: saying so again would only lengthen the value. */
    private static void dropClosedDays(List<FrenchRule> rules) {
        boolean allClosed = rules.stream().allMatch(WeekReader::isClosedDay);
        if (allClosed && !rules.isEmpty()) {
            FrenchRule closed = new FrenchRule();
            closed.closed = true;
            rules.clear();
            rules.add(closed);
        } else {
            rules.removeIf(WeekReader::isClosedDay);
        }
    }

    private static boolean isClosedDay(FrenchRule rule) {
        return rule.closed
                && rule.times.isEmpty()
                && rule.half == null
                && rule.conditions.isEmpty()
                && rule.nthDays.isEmpty()
                && rule.scope.equals(FrenchRule.Scope.ALWAYS);
    }
}
