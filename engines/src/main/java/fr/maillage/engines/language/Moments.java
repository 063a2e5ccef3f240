package fr.maillage.engines.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

/** Days, dates and hours as people read them aloud in the language spoken. The clock has twenty-four hours everywhere. */
public final class Moments {
    private static final int DAY = 24 * 60;
    private static final String NBSP = "\u00a0";

    private Moments() {}

    /** « 3 novembre 2026 », « 1er décembre 2026 », “3 November 2026”. */
    public static String date(LocalDate date) {
        return dayOfMonth(date) + " " + month(date) + " " + date.getYear();
    }

    /** « 4 janvier », with the year when it is neither this one nor the coming winter. */
    public static String date(LocalDate date, LocalDate today) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(today, date)) < 300;
        return near ? dayOfMonth(date) + " " + month(date) : date(date);
    }

    /** « mardi 1er décembre », “Tuesday 1 December”. */
    public static String day(LocalDate date) {
        return name(date.getDayOfWeek()) + " " + dayOfMonth(date) + " " + month(date);
    }

    /** « aujourd’hui », « demain », « jeudi », and from seven days on « jeudi 31 décembre ». */
    public static String day(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return Words.say("aujourd’hui");
        }
        if (days == 1) {
            return Words.say("demain");
        }
        String name = name(date.getDayOfWeek());
        return days > 0 && days < 7 ? name : name + " " + date(date, today);
    }

    /** « aujourd’hui », « demain », « jeudi 26 novembre ». */
    public static String dayName(LocalDate date, LocalDate today) {
        return date.isBefore(today.plusDays(2)) && !date.isBefore(today)
                ? day(date, today)
                : name(date.getDayOfWeek()) + " " + date(date, today);
    }

    /** « lundi », “Monday”. */
    public static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Words.language().locale());
    }

    /** « 21 novembre 2026 à 9 h 05 ». */
    public static String moment(ZonedDateTime moment) {
        return Words.say("{0} à {1}", date(moment.toLocalDate()), time(moment.getHour(), moment.getMinute()));
    }

    /** « 9 h », « 9 h 05 », “9:05”. */
    public static String time(int hour, int minute) {
        if (!Words.language().isFrench()) {
            return hour + ":" + (minute < 10 ? "0" : "") + minute;
        }
        String hours = hour + NBSP + "h";
        return minute == 0 ? hours : hours + NBSP + (minute < 10 ? "0" : "") + minute;
    }

    /** The same for a time of day. */
    public static String time(LocalTime time) {
        return time(time.getHour(), time.getMinute());
    }

    /** The clock of those minutes after midnight; 24 h is « minuit », later is the next day’s hour. */
    public static String clock(int minutes) {
        if (minutes == DAY || minutes == 0) {
            return Words.say("minuit");
        }
        int shown = minutes % DAY;
        return time(shown / 60, shown % 60);
    }

    /** « de 9 h à 12 h ». */
    public static String span(int from, int to) {
        return Words.say("de {0} à {1}", clock(from), clock(to));
    }

    private static String dayOfMonth(LocalDate date) {
        boolean first = date.getDayOfMonth() == 1 && Words.language().isFrench();
        return first ? "1er" : Integer.toString(date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Words.language().locale());
    }
}
