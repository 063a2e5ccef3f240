package fr.maillage.engines.language;

import java.util.Locale;

/** Numbers as they are written in each language, in the figures that everybody here can read. */
public final class Figures {
    private static final String NBSP = "\u00a0";

    private Figures() {}

    /** « 1 240 », “1,240”. */
    public static String number(long number) {
        if (number < 1_000 && number > -1_000) {
            return Long.toString(number);
        }
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return Words.language() == Language.ENGLISH ? grouped : grouped.replace(",", NBSP);
    }

    /** A distance: « 350 mètres », « 1,2 kilomètre », « 12 kilomètres ». */
    public static String distance(int metres) {
        if (metres < 950) {
            return Words.count(Math.max(50, Math.round(metres / 50.0) * 50), "{0}\u00a0mètre", "{0}\u00a0mètres");
        }
        double kilometres = Math.round(metres / 100.0) / 10.0;
        if (kilometres >= 10 || kilometres == Math.rint(kilometres)) {
            return Words.count(Math.round(kilometres), "{0}\u00a0kilomètre", "{0}\u00a0kilomètres");
        }
        String figure = Double.toString(kilometres);
        String shown = Words.language() == Language.ENGLISH ? figure : figure.replace('.', ',');
        return kilometres < 2 && Words.language().isFrench()
                ? shown + NBSP + "kilomètre"
                : Words.say("{0}\u00a0kilomètres", shown);
    }

    /** How far something is: « à 350 mètres », “350 metres away”. */
    public static String away(String distance) {
        return Words.language().isFrench() ? "à " + distance : Words.say("à une distance de {0}", distance);
    }
}
