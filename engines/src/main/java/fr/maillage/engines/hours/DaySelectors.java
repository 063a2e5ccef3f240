package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compiles the selectors of a parsed rule: several of one kind mean "or", kinds together mean "and". */
final class DaySelectors {
    private DaySelectors() {}

    static DaySelector of(Rule rule) {
        List<DaySelector> kinds = new ArrayList<>();
        kinds.add(DaySelector.any(each(rule.getYears(), DaySelectors::year)));
        kinds.add(DaySelector.any(each(rule.getDates(), DateSelectors::of)));
        kinds.add(DaySelector.any(each(rule.getWeeks(), DaySelectors::week)));
        kinds.addAll(weekdaysAndHolidays(rule));
        return DaySelector.all(kinds);
    }

    /** {@code PH,Mo-Fr} is a holiday or a weekday; {@code PH Mo-Fr} is a holiday that is also a weekday. */
    private static List<DaySelector> weekdaysAndHolidays(Rule rule) {
        List<DaySelector> weekdays = new ArrayList<>(each(rule.getDays(), DaySelectors::weekday));
        List<DaySelector> holidays = new ArrayList<>();
        for (Holiday holiday : list(rule.getHolidays())) {
            (holiday.getUseAsWeekDay() ? weekdays : holidays).add(holiday(holiday));
        }
        return List.of(DaySelector.any(weekdays), DaySelector.any(holidays));
    }

    private static DaySelector holiday(Holiday holiday) {
        int offset = holiday.getOffset();
        return holiday.getType() == Holiday.Type.PH
                ? day -> day.isPublicHoliday(offset)
                : day -> day.isSchoolHoliday(offset);
    }

    private static DaySelector year(YearRange range) {
        int first = range.getStartYear();
        int last = range.isOpenEnded()
                ? Integer.MAX_VALUE
                : range.getEndYear() == YearRange.UNDEFINED_YEAR ? first : range.getEndYear();
        int step = Math.max(1, range.getInterval());
        return day -> {
            int year = day.date().getYear();
            return year >= first && year <= last && (year - first) % step == 0;
        };
    }

    private static DaySelector week(WeekRange range) {
        int first = range.getStartWeek();
        int last = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? first : range.getEndWeek();
        int step = Math.max(1, range.getInterval());
        return day -> {
            int week = day.isoWeek();
            if (last < first) {
                return week >= first || week <= last;
            }
            return week >= first && week <= last && (week - first) % step == 0;
        };
    }

    private static DaySelector weekday(WeekDayRange range) {
        int first = number(range.getStartDay());
        int last = range.getEndDay() == null ? first : number(range.getEndDay());
        int offset = range.getOffset();
        List<DaySelector> nths = each(range.getNths(), DaySelectors::nth);
        DaySelector plain = day -> within(day.weekday(), first, last);
        DaySelector sameDay = nths.isEmpty() ? plain : DaySelector.all(List.of(plain, DaySelector.any(nths)));
        return offset == 0 ? sameDay : day -> sameDay.holds(day.plusDays(-offset));
    }

    private static boolean within(int weekday, int first, int last) {
        return first <= last ? weekday >= first && weekday <= last : weekday >= first || weekday <= last;
    }

    /** The nth of that weekday in its month; -1 is the last. */
    private static DaySelector nth(Nth nth) {
        int first = nth.getStartNth();
        int last = nth.getEndNth() == Nth.INVALID_NTH ? first : nth.getEndNth();
        int low = Math.min(first, last);
        int high = Math.max(first, last);
        return day -> {
            LocalDate date = day.date();
            int fromStart = (date.getDayOfMonth() - 1) / 7 + 1;
            int fromEnd = -((date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1);
            return low > 0 ? fromStart >= low && fromStart <= high : fromEnd >= low && fromEnd <= high;
        };
    }

    static int number(WeekDay weekday) {
        return weekday.ordinal() + 1;
    }

    private static <T> List<DaySelector> each(@Nullable List<T> parts, Function<T, DaySelector> compile) {
        return list(parts).stream().map(compile).toList();
    }

    private static <T> List<T> list(@Nullable List<T> parts) {
        return parts == null ? List.of() : parts;
    }
}
