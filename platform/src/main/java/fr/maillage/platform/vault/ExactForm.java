package fr.maillage.platform.vault;

import java.util.Locale;

/** The one form under which a value is searched exactly, however it was typed. */
public final class ExactForm {
    private static final String FRANCE = "+33";

    private ExactForm() {}

    /** An e-mail address: no space around, small letters. */
    public static String email(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** A telephone number: {@code 05 56 00 00 00}, {@code 0033 5 56…} and {@code +33 (0)5 56…} are one. */
    public static String phone(String typed) {
        String signs = typed.replace("(0)", "").replaceAll("[^0-9+]", "");
        if (signs.startsWith("00")) {
            return "+" + signs.substring(2);
        }
        return signs.startsWith("0") ? FRANCE + signs.substring(1) : signs;
    }
}
