package fr.maillage.engines.hours;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * One date as the selectors of a rule see it.
 *
 * @param schoolHoliday answer to assume where the school calendar knows nothing
 */
record Day(LocalDate date, HolidayRegion region, SchoolHolidays schoolHolidays, boolean schoolHoliday) {

    Day plusDays(int days) {
        return new Day(date.plusDays(days), region, schoolHolidays, schoolHoliday);
    }

    /** 1 is Monday. */
    int weekday() {
        return date.getDayOfWeek().getValue();
    }

    int isoWeek() {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    boolean isPublicHoliday(int offset) {
        return region.isHoliday(offset == 0 ? date : date.minusDays(offset));
    }

    boolean isSchoolHoliday(int offset) {
        return switch (schoolHolidays.on(offset == 0 ? date : date.minusDays(offset))) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> schoolHoliday;
        };
    }
}
