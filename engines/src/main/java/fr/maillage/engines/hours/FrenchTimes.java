package fr.maillage.engines.hours;

import fr.maillage.engines.language.Moments;
import fr.maillage.engines.language.Words;

/** Hours as people read them: « 9 h », « 13 h 30 », « minuit ». */
final class FrenchTimes {
    private FrenchTimes() {}

    /** The clock of those minutes after midnight; 24 h is « minuit », later is the next day’s hour. */
    static String clock(int minutes) {
        if (!Words.language().isFrench()) {
            return Moments.clock(minutes);
        }
        if (minutes == Minutes.DAY || minutes == 0) {
            return "minuit";
        }
        int shown = minutes % Minutes.DAY;
        int minute = shown % 60;
        String hour = shown / 60 + " h";
        return minute == 0 ? hour : hour + (minute < 10 ? " 0" : " ") + minute;
    }

    /** « de 9 h à 12 h ». */
    static String span(int from, int to) {
        return Words.say("de {0} à {1}", clock(from), clock(to));
    }
}
