package fr.maillage.platform.kiosk.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.util.regex.Pattern;

/**
 * The digits touched so far on the keypad of a terminal. They travel from screen to screen in the form, never in an
 * address, and are shown as dots, but the last.
 *
 * @param digits ten at most
 */
record Keypad(@Held(DataClass.PERSONAL) String digits) {
    static final int LENGTH = 10;
    static final String ERASE = "effacer";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{0," + LENGTH + "}");

    Keypad {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("not the digits of a number");
        }
    }

    static Keypad read(String digits) {
        return new Keypad(DIGITS.matcher(digits).matches() ? digits : "");
    }

    /** After one more touch. */
    Keypad touched(String key) {
        if (key.equals(ERASE)) {
            return new Keypad(digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1));
        }
        boolean digit = key.length() == 1 && Character.isDigit(key.charAt(0)) && digits.length() < LENGTH;
        return digit ? read(digits + key) : this;
    }

    /** Two by two: dots, the last digit, then the places left. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            char sign = i >= digits.length() ? '_' : i == digits.length() - 1 ? digits.charAt(i) : '•';
            shown.append(i > 0 && i % 2 == 0 ? " " : "").append(sign);
        }
        return shown.toString();
    }

    /** As it is read aloud. */
    String told() {
        return say("{0} chiffres sur {1}", digits.length(), LENGTH);
    }

    /** The same sentence with its number left open, for the page that counts by itself. */
    static String counted() {
        return say("{0} chiffres sur {1}", "{0}", LENGTH);
    }

    /** Never shows whose number it is. */
    @Override
    public String toString() {
        return "Keypad[" + digits.length() + "]";
    }
}
