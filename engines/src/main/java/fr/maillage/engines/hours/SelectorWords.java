package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.util.ArrayList;
import java.util.List;

/** On which days a rule holds, in words. */
final class SelectorWords {
    private SelectorWords() {}

    /** « tous les jours », « du lundi au vendredi », « lundi, mercredi et jeudi ». */
    static String days(int mask) {
        if (mask == WeekMask.ALL) {
            return "tous les jours";
        }
        List<String> parts = new ArrayList<>();
        int day = 0;
        while (day < 7) {
            int last = day;
            while (last < 7 && (mask >> last & 1) == 1) {
                last++;
            }
            if (last - day >= 3) {
                parts.add("du " + FrenchDays.name(day + 1) + " au " + FrenchDays.name(last));
            } else {
                for (int each = day; each < last; each++) {
                    parts.add(FrenchDays.name(each + 1));
                }
            }
            day = Math.max(last, day + 1);
        }
        return DayWords.join(parts);
    }

    static String of(Rule rule) {
        List<String> parts = new ArrayList<>();
        if (rule.getYears() != null) {
            parts.add(DayWords.join(
                    rule.getYears().stream().map(SelectorWords::year).toList()));
        }
        if (rule.getDates() != null) {
            parts.add(DayWords.join(
                    rule.getDates().stream().map(SelectorWords::range).toList()));
        }
        if (rule.getWeeks() != null) {
            parts.add(DayWords.join(
                    rule.getWeeks().stream().map(SelectorWords::week).toList()));
        }
        List<String> days = new ArrayList<>();
        if (rule.getDays() != null) {
            days.addAll(weekdays(rule.getDays()));
        }
        if (rule.getHolidays() != null) {
            boolean both =
                    rule.getDays() != null && !rule.getHolidays().getFirst().getUseAsWeekDay();
            List<String> holidays =
                    rule.getHolidays().stream().map(SelectorWords::holiday).toList();
            boolean feasts = both && rule.getHolidays().getFirst().getType() == Holiday.Type.PH;
            if (feasts) {
                days.replaceAll(day -> "qui tombent " + day(day));
                parts.add(DayWords.join(holidays) + " " + DayWords.join(days));
                days.clear();
            } else if (both) {
                parts.addFirst(DayWords.join(holidays));
            } else {
                days.addAll(holidays);
            }
        }
        parts.add(DayWords.join(days));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    /** « un dimanche », « du lundi au vendredi ». */
    private static String day(String words) {
        return words.startsWith("du ") || words.startsWith("le") ? words : "un " + words.replace(" et ", " ou un ");
    }

    private static List<String> weekdays(List<WeekDayRange> ranges) {
        List<String> parts = new ArrayList<>();
        List<WeekDayRange> plain = ranges.stream()
                .filter(range -> range.getNths() == null && range.getOffset() == 0)
                .toList();
        if (!plain.isEmpty()) {
            parts.add(days(WeekMask.of(plain)));
        }
        for (WeekDayRange range : ranges) {
            if (range.getNths() != null) {
                parts.add(nth(range));
            } else if (range.getOffset() != 0) {
                parts.add(days(WeekMask.of(List.of(range))) + offset(range.getOffset()));
            }
        }
        return parts;
    }

    private static String nth(WeekDayRange range) {
        List<String> nths = new ArrayList<>();
        for (Nth nth : range.getNths()) {
            int last = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
            for (int i = Math.min(nth.getStartNth(), last); i <= Math.max(nth.getStartNth(), last); i++) {
                nths.add(i == -1 ? "dernier" : i < 0 ? -i + "e avant la fin" : i == 1 ? "1er" : i + "e");
            }
        }
        String day = FrenchDays.name(range.getStartDay().ordinal() + 1);
        String words = nths.size() == 1
                ? "le " + nths.getFirst() + " " + day + " du mois"
                : "les " + DayWords.join(nths) + " " + day + "s du mois";
        return words + offset(range.getOffset());
    }

    private static String offset(int days) {
        if (days == 0) {
            return "";
        }
        String count = Math.abs(days) == 1 ? "un jour" : Math.abs(days) + " jours";
        return days > 0 ? " (" + count + " après)" : " (" + count + " avant)";
    }

    private static String holiday(Holiday holiday) {
        String name = holiday.getType() == Holiday.Type.PH ? "les jours fériés" : "pendant les vacances scolaires";
        return name + offset(holiday.getOffset());
    }

    private static String week(WeekRange range) {
        int first = range.getStartWeek();
        if (range.getEndWeek() == WeekRange.UNDEFINED_WEEK || range.getEndWeek() == first) {
            return "la semaine " + first;
        }
        if (range.getInterval() == 2 && range.getEndWeek() - first >= 50) {
            return first % 2 == 0 ? "les semaines paires" : "les semaines impaires";
        }
        String every = range.getInterval() > 1 ? ", une sur " + range.getInterval() : "";
        return "les semaines " + first + " à " + range.getEndWeek() + every;
    }

    private static String year(YearRange range) {
        if (range.isOpenEnded()) {
            return "à partir de " + range.getStartYear();
        }
        boolean single = range.getEndYear() == YearRange.UNDEFINED_YEAR;
        return single ? "en " + range.getStartYear() : "de " + range.getStartYear() + " à " + range.getEndYear();
    }

    private static String range(DateRange range) {
        DateWithOffset from = range.getStartDate();
        DateWithOffset to = range.getEndDate();
        if (to == null) {
            if (from.isOpenEnded()) {
                return "à partir du " + DateWords.of(from, null);
            }
            return DateWords.isMonth(from) ? "en " + DateWords.of(from, null) : "le " + DateWords.of(from, null);
        }
        boolean months = DateWords.isMonth(from) && DateWords.isMonth(to);
        boolean sameMonth = !months
                && from.getVarDate() == null
                && from.undefinedYear()
                && (to.getMonth() == null || from.getMonth() == to.getMonth());
        if (sameMonth && from.getNthWeekDay() == null && from.getDayOffset() == 0) {
            return "du " + (from.getDay() == 1 ? "1er" : from.getDay()) + " au " + DateWords.of(to, from);
        }
        return months
                ? DateWords.from(DateWords.of(from, null)) + " à " + DateWords.of(to, from)
                : "du " + DateWords.of(from, null) + " au " + DateWords.of(to, from);
    }
}
