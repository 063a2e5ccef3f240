package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Compiles {@code Dec 25}, {@code Jul-Aug}, {@code Dec 20-Jan 04}, {@code 2026 May 01-2026 May 15}, {@code easter}. */
final class DateSelectors {
    private DateSelectors() {}

    static DaySelector of(DateRange range) {
        DateWithOffset from = range.getStartDate();
        DateWithOffset to = range.getEndDate();
        int step = Math.max(1, range.getInterval());
        if (to == null) {
            return from.isOpenEnded() ? onwards(from) : single(from);
        }
        boolean dated = !from.undefinedYear();
        return day -> {
            LocalDate date = day.date();
            int year = dated ? from.getYear() : date.getYear();
            // Without a year, a range that crosses the New Year may have begun last year.
            return holds(from, to, year, date, step) || (!dated && holds(from, to, year - 1, date, step));
        };
    }

    private static boolean holds(DateWithOffset from, DateWithOffset to, int year, LocalDate date, int step) {
        LocalDate first = first(from, year);
        if (first == null || date.isBefore(first)) {
            return false;
        }
        LocalDate last = last(to, to.undefinedYear() ? year : to.getYear(), from.getMonth());
        if (last.isBefore(first) && to.undefinedYear()) {
            last = last(to, year + 1, from.getMonth());
        }
        return !date.isAfter(last) && ChronoUnit.DAYS.between(first, date) % step == 0;
    }

    private static DaySelector onwards(DateWithOffset from) {
        if (!from.undefinedYear()) {
            return day -> {
                LocalDate first = first(from, from.getYear());
                return first != null && !day.date().isBefore(first);
            };
        }
        return day -> {
            LocalDate first = first(from, day.date().getYear());
            return first != null && !day.date().isBefore(first);
        };
    }

    private static DaySelector single(DateWithOffset on) {
        return day -> {
            LocalDate date = day.date();
            if (!on.undefinedYear() && Math.abs(on.getYear() - date.getYear()) > 1) {
                return false;
            }
            if (isWholeMonth(on)) {
                return date.getMonthValue() == on.getMonth().ordinal() + 1
                        && (on.undefinedYear() || on.getYear() == date.getYear());
            }
            if (!on.undefinedYear()) {
                return date.equals(exact(on, on.getYear(), on.getMonth()));
            }
            // An offset can carry a date over the New Year.
            return date.equals(exact(on, date.getYear(), on.getMonth()))
                    || (on.getDayOffset() != 0
                            && (date.equals(exact(on, date.getYear() - 1, on.getMonth()))
                                    || date.equals(exact(on, date.getYear() + 1, on.getMonth()))));
        };
    }

    private static boolean isWholeMonth(DateWithOffset date) {
        return date.getVarDate() == null && date.getNthWeekDay() == null && date.undefinedDay();
    }

    private static @Nullable LocalDate first(DateWithOffset from, int year) {
        if (from.getMonth() == null && from.getVarDate() == null) {
            return LocalDate.of(year, 1, 1);
        }
        if (isWholeMonth(from)) {
            return LocalDate.of(year, from.getMonth().ordinal() + 1, 1);
        }
        LocalDate exact = exact(from, year, from.getMonth());
        // A range from 29 February begins on 1 March in the other years.
        return exact == null ? LocalDate.of(year, 3, 1) : exact;
    }

    private static LocalDate last(DateWithOffset to, int year, @Nullable Month monthOfStart) {
        Month month = to.getMonth() == null ? monthOfStart : to.getMonth();
        if (month == null && to.getVarDate() == null) {
            return LocalDate.of(year, 12, 31);
        }
        if (isWholeMonth(to) && month != null) {
            return YearMonth.of(year, month.ordinal() + 1).atEndOfMonth();
        }
        LocalDate exact = exact(to, year, month);
        return exact == null ? LocalDate.of(year, 2, 28) : exact;
    }

    /** The date in that year, or null for 29 February and fifth weekdays that the year does not have. */
    private static @Nullable LocalDate exact(DateWithOffset part, int year, @Nullable Month month) {
        LocalDate base;
        if (part.getVarDate() != null) {
            base = Easter.of(year);
        } else if (month == null) {
            return null;
        } else if (part.getNthWeekDay() != null) {
            base = nthWeekday(part, YearMonth.of(year, month.ordinal() + 1));
        } else {
            YearMonth yearMonth = YearMonth.of(year, month.ordinal() + 1);
            base = yearMonth.isValidDay(part.getDay()) ? yearMonth.atDay(part.getDay()) : null;
        }
        return base == null ? null : weekdayNear(part, base).plusDays(part.getDayOffset());
    }

    private static @Nullable LocalDate nthWeekday(DateWithOffset part, YearMonth month) {
        int weekday = DaySelectors.number(part.getNthWeekDay());
        int nth = part.getNth();
        LocalDate found;
        if (nth > 0) {
            LocalDate first = month.atDay(1);
            found = first.plusDays(Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7) + 7L * (nth - 1));
        } else {
            LocalDate last = month.atEndOfMonth();
            found = last.minusDays(Math.floorMod(last.getDayOfWeek().getValue() - weekday, 7) + 7L * (-nth - 1));
        }
        return YearMonth.from(found).equals(month) ? found : null;
    }

    /** {@code Dec 25-Su} is the Sunday before Christmas, {@code Dec 25+Su} the one after. */
    private static LocalDate weekdayNear(DateWithOffset part, LocalDate base) {
        if (part.getWeekDayOffset() == null) {
            return base;
        }
        int weekday = DaySelectors.number(part.getWeekDayOffset());
        int today = base.getDayOfWeek().getValue();
        return part.isWeekDayOffsetPositive()
                ? base.plusDays(Math.floorMod(weekday - today - 1, 7) + 1L)
                : base.minusDays(Math.floorMod(today - weekday - 1, 7) + 1L);
    }
}
