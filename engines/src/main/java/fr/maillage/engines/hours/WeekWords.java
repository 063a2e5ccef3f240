package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole value in words: first the ordinary week as it really results from its rules, then the rules that speak of
 * dates, holidays or nth days, each as written.
 */
final class WeekWords {
    /** A Monday without holiday in its week, in no school holiday. */
    private static final LocalDate ORDINARY_MONDAY = LocalDate.of(2024, 6, 3);

    private WeekWords() {}

    static String of(OpeningHours hours) {
        if (hours.isAlwaysOpen()) {
            return "24 heures sur 24, 7 jours sur 7";
        }
        List<Rule> weekly = new ArrayList<>();
        List<Rule> special = new ArrayList<>();
        for (Rule rule : hours.rules()) {
            (OpeningHours.isWeekly(rule) && !rule.isFallBack() ? weekly : special).add(rule);
        }
        List<String> parts = new ArrayList<>(weekly.isEmpty() ? List.of() : table(OpeningHours.of(weekly)));
        if (parts.isEmpty() && special.isEmpty()) {
            return "fermé";
        }
        for (Rule rule : special) {
            String words = RuleWords.of(rule);
            if (!words.isEmpty()) {
                parts.add(rule.isFallBack() && !parts.isEmpty() ? "sinon " + words : words);
            }
        }
        return String.join(" ; ", parts);
    }

    private static List<String> table(OpeningHours weekly) {
        Schedule schedule = Schedule.of(weekly, HoursContext.bordeaux());
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (int day = 0; day < 7; day++) {
            String words = DayWords.intervals(schedule.intervals(ORDINARY_MONDAY.plusDays(day)));
            if (!words.isEmpty()) {
                groups.merge(words, 1 << day, (one, other) -> one | other);
            }
        }
        List<String> parts = new ArrayList<>();
        boolean daysSaid = weekly.rules().stream().anyMatch(RuleCompiler::isSelective);
        groups.forEach((words, days) -> parts.add(daysSaid ? SelectorWords.days(days) + " " + words : words));
        return parts;
    }
}
