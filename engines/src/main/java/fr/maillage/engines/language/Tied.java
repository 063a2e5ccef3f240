package fr.maillage.engines.language;

import java.util.regex.Pattern;

/** French text where a sign or a unit never begins a line: « 14 h », « lieu : », « pourquoi ? ». */
public final class Tied {
    private static final Pattern SIGN = Pattern.compile(" ([:;?!»])");
    private static final Pattern QUOTE = Pattern.compile("« ");
    private static final Pattern UNIT = Pattern.compile("(\\d) (h|km|m)\\b");

    private Tied() {}

    /** The text with its ties. */
    public static String french(String words) {
        String signs = QUOTE.matcher(SIGN.matcher(words).replaceAll("\u00a0$1")).replaceAll("«\u00a0");
        return UNIT.matcher(signs).replaceAll("$1\u00a0$2");
    }

    /** The text as translators see it: plain spaces. */
    public static String loose(String words) {
        return words.replace('\u00a0', ' ');
    }
}
