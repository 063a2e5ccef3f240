package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import org.jspecify.annotations.Nullable;

/** One end of a date range in words. */
final class DateWords {
    private DateWords() {}

    static boolean isMonth(DateWithOffset date) {
        return date.getVarDate() == null && date.getNthWeekDay() == null && date.undefinedDay();
    }

    /** « de mars », « d’avril ». */
    static String from(String month) {
        return ("aeiouy".indexOf(month.charAt(0)) >= 0 ? "d’" : "de ") + month;
    }

    /** « 31 août 2026 »; an end without a month takes the month of the start. */
    static String of(DateWithOffset date, @Nullable DateWithOffset start) {
        String year = date.undefinedYear() ? "" : " " + date.getYear();
        Month month = date.getMonth() == null && start != null ? start.getMonth() : date.getMonth();
        String words;
        if (date.getVarDate() != null) {
            words = "dimanche de Pâques";
        } else if (month == null) {
            words = "";
        } else if (date.getNthWeekDay() != null) {
            String nth = date.getNth() == -1 ? "dernier" : date.getNth() == 1 ? "1er" : date.getNth() + "e";
            words = nth + " " + FrenchDays.name(date.getNthWeekDay().ordinal() + 1) + " "
                    + from(FrenchDays.month(month.ordinal() + 1));
        } else if (isMonth(date)) {
            words = FrenchDays.month(month.ordinal() + 1);
        } else {
            words = FrenchDays.date(month.ordinal() + 1, date.getDay());
        }
        return words + year + offset(date);
    }

    private static String offset(DateWithOffset date) {
        int days = date.getDayOffset();
        if (days == 0) {
            return "";
        }
        String count = Math.abs(days) == 1 ? "un jour" : Math.abs(days) + " jours";
        return days > 0 ? " (" + count + " après)" : " (" + count + " avant)";
    }
}
