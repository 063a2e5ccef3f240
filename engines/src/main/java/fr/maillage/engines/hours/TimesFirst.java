package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.util.List;

/** Tells « 9h-12h du lundi au vendredi » from « 9h-12h, mercredi 14h-17h ». */
final class TimesFirst {
    private TimesFirst() {}

    /** Whether, in the sentence that begins here with a time, the days come after their times. */
    static boolean in(List<Token> tokens, int at) {
        boolean lastIsDay = false;
        for (int i = at; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            if (kind == Kind.BREAK && lastIsDay) {
                return true;
            }
            if (kind == Kind.TIME) {
                lastIsDay = false;
            } else if (kind == Kind.EXCEPT || (kind == Kind.CLOSED && !isBetweenTimes(tokens, i))) {
                return lastIsDay;
            } else if (kind == Kind.DAY || kind == Kind.DAYS || kind == Kind.PUBLIC_HOLIDAYS) {
                lastIsDay = true;
            }
        }
        return lastIsDay;
    }

    /** « ouvre à 9h, ferme à 17h ». */
    private static boolean isBetweenTimes(List<Token> tokens, int at) {
        for (int i = at + 1; i < Math.min(at + 4, tokens.size()); i++) {
            if (tokens.get(i).is(Kind.TIME)) {
                return true;
            }
        }
        return false;
    }
}
