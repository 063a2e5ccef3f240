package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.util.List;

/** Tells « 9h-12h du lundi au vendredi » from « 9h-12h, mercredi 14h-17h ». */
final class TimesFirst {
    private TimesFirst() {}

    /** Whether, in the sentence that begins here with a time, the days come after their times. */
    static boolean in(List<Token> tokens, int at) {
        boolean lastIsDay = false;
        for (int i = at; i < tokens.size() && !tokens.get(i).is(Kind.BREAK); i++) {
            Kind kind = tokens.get(i).kind();
            if (kind == Kind.TIME) {
                lastIsDay = false;
            } else if (kind == Kind.EXCEPT || kind == Kind.CLOSED) {
                return lastIsDay;
            } else if (kind == Kind.DAY || kind == Kind.DAYS || kind == Kind.PUBLIC_HOLIDAYS) {
                lastIsDay = true;
            }
        }
        return lastIsDay;
    }
}
