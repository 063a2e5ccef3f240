package fr.maillage.engines.hours;

import java.util.function.IntFunction;

/** Tells a date typed in figures (24/12/2026) from two times (9/12). */
final class DateAtoms {
    private DateAtoms() {}

    /** How many pieces the date takes: 5 with a year, 0 when it is none. */
    static int length(IntFunction<String> piece, int at) {
        String sign = piece.apply(at + 1);
        boolean signed = sign.equals("/") || sign.equals(".");
        if (!signed || !isUpTo(piece.apply(at), 31) || !isUpTo(piece.apply(at + 2), 12)) {
            return 0;
        }
        boolean sameSign = piece.apply(at + 3).equals(sign);
        return sameSign && isYear(piece.apply(at + 4)) ? 5 : 0;
    }

    private static boolean isUpTo(String digits, int most) {
        return digits.matches("[0-9]{1,2}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= most;
    }

    private static boolean isYear(String digits) {
        return digits.matches("20[0-9]{2}");
    }
}
