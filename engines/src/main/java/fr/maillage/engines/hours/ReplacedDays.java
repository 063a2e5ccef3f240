package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import java.util.List;
import java.util.Optional;

/** Finds a later rule that takes hours away without seeming to mean it: {@code Mo-Fr 09:00-17:00; Th,Sa 09:00-12:00}. */
final class ReplacedDays {
    private ReplacedDays() {}

    /** A rule made of weekdays and times only. */
    private record Week(int mask, List<TimeSpan> times) {
        /** Surprising: it takes hours away, and either names new days too or gives other times of the same day. */
        boolean isSurprisedBy(Week after) {
            boolean newDaysToo = (after.mask & ~mask) != 0;
            boolean otherTimes = times.stream().noneMatch(span -> overlaps(span, after.times));
            return (newDaysToo || otherTimes) && times.stream().anyMatch(span -> !covers(after.times, span));
        }

        private static boolean covers(List<TimeSpan> spans, TimeSpan span) {
            return spans.stream()
                    .anyMatch(wide -> wide.getStart() <= span.getStart() && wide.getEnd() >= span.getEnd());
        }

        private static boolean overlaps(TimeSpan span, List<TimeSpan> others) {
            return others.stream()
                    .anyMatch(other -> span.getStart() < other.getEnd() && other.getStart() < span.getEnd());
        }

        String written() {
            return String.join(",", times.stream().map(TimeSpan::toString).toList());
        }
    }

    static void tell(List<Rule> rules, List<HoursFinding> findings) {
        Week[] owner = new Week[7];
        for (Rule rule : rules) {
            Optional<Week> found = findWeek(rule);
            if (found.isEmpty()) {
                continue;
            }
            Week week = found.get();
            for (int day = 0; day < 7; day++) {
                if ((week.mask() >> day & 1) == 0) {
                    continue;
                }
                Week before = owner[day];
                if (before != null && !rule.isAdditive() && before.isSurprisedBy(week)) {
                    tell(day, before.written(), week.written(), findings);
                }
                owner[day] = week;
            }
        }
    }

    private static Optional<Week> findWeek(Rule rule) {
        List<WeekDayRange> days = rule.getDays();
        List<TimeSpan> times = rule.getTimes();
        boolean plain = days != null
                && times != null
                && rule.getDates() == null
                && rule.getWeeks() == null
                && rule.getYears() == null
                && rule.getHolidays() == null
                && !rule.isFallBack()
                && OsmReader.isOpening(rule)
                && days.stream().allMatch(range -> range.getNths() == null);
        return plain && days != null && times != null
                ? Optional.of(new Week(WeekMask.of(days), times))
                : Optional.empty();
    }

    private static void tell(int day, String lost, String kept, List<HoursFinding> findings) {
        if (!lost.equals(kept)) {
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_DAY_REPLACED,
                    "Le " + FrenchDays.name(day + 1) + ", « " + kept + " » remplace « " + lost + " » : à vérifier.",
                    OsmNames.DAYS[day] + " " + lost,
                    OsmNames.DAYS[day] + " " + kept));
        }
    }
}
