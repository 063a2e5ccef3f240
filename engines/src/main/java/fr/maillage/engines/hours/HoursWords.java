package fr.maillage.engines.hours;

import fr.maillage.engines.language.Moments;
import fr.maillage.engines.language.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Says opening hours to people in front of a door, in the language they read. The ordinary week is said in French alone:
 * elsewhere the days one by one are enough.
 *
 * <p>Never a false promise: an hour comes with its day, a doubt is told, « ouvert » is said only when it is sure.
 */
public final class HoursWords {
    private HoursWords() {}

    /**
     * The state now, in one sentence without a final full stop: « Ouvert, ferme à 17 h », « Fermé, ouvre jeudi à 14 h ».
     */
    public static String sentence(Schedule schedule, ZonedDateTime now) {
        return new StateSentence(schedule, now).words();
    }

    /**
     * The ordinary week: « du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h ; samedi sur rendez-vous ». Empty when
     * the hours are never.
     */
    public static String week(OpeningHours hours) {
        return Words.inFrench(() -> WeekWords.of(hours));
    }

    /** One day of a place sheet: « de 9 h à 12 h », « fermé (Noël) ». */
    public static String day(DayHours day) {
        return DayWords.of(day);
    }

    /** The name of a day of a place sheet: « aujourd’hui », « demain », « jeudi 26 novembre ». */
    public static String dayName(LocalDate date, LocalDate today) {
        if (!Words.language().isFrench()) {
            return Moments.dayName(date, today);
        }
        return date.isBefore(today.plusDays(2)) && !date.isBefore(today)
                ? FrenchDays.day(date, today)
                : FrenchDays.name(date.getDayOfWeek().getValue()) + " " + FrenchDays.date(date, today);
    }
}
