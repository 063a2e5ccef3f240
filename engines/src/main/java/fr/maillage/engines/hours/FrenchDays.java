package fr.maillage.engines.hours;

import fr.maillage.engines.language.Moments;
import fr.maillage.engines.language.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days and dates as people read them. */
final class FrenchDays {
    private static final String[] DAYS = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"};
    private static final String[] MONTHS = {
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre"
    };

    private FrenchDays() {}

    /** 1 is « lundi ». */
    static String name(int weekday) {
        return DAYS[weekday - 1];
    }

    /** 1 is « janvier ». */
    static String month(int month) {
        return MONTHS[month - 1];
    }

    /** « 1er mai », « 4 janvier ». */
    static String date(int month, int day) {
        return (day == 1 ? "1er" : String.valueOf(day)) + " " + month(month);
    }

    /** « 4 janvier », with the year when it is not the year of {@code today} nor the coming winter. */
    static String date(LocalDate date, LocalDate today) {
        if (!Words.language().isFrench()) {
            return Moments.date(date, today);
        }
        String words = date(date.getMonthValue(), date.getDayOfMonth());
        boolean near = Math.abs(ChronoUnit.DAYS.between(today, date)) < 300;
        return near ? words : words + " " + date.getYear();
    }

    /** « aujourd’hui », « demain », « jeudi », and from seven days on « jeudi 31 décembre ». */
    static String day(LocalDate date, LocalDate today) {
        if (!Words.language().isFrench()) {
            return Moments.day(date, today);
        }
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return "aujourd’hui";
        }
        if (days == 1) {
            return "demain";
        }
        String name = name(date.getDayOfWeek().getValue());
        return days > 0 && days < 7 ? name : name + " " + date(date, today);
    }
}
