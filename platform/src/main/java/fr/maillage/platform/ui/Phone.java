package fr.maillage.platform.ui;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;

/**
 * A telephone number as a link and as words.
 *
 * @param href {@code tel:+33536490012}
 * @param words two digits at a time for a French number, the international form otherwise
 */
@Held(DataClass.PUBLIC)
public record Phone(String href, String words) {
    private static final String NARROW = "\u00a0";

    /** Reads {@code +33536490012} or {@code 05 36 49 00 12}; any other form is shown as it came. */
    public static Phone of(String number) {
        String digits = number.replaceAll("[^+0-9]", "");
        String dialled = digits.startsWith("0") && digits.length() == 10 ? "+33" + digits.substring(1) : digits;
        if (!dialled.startsWith("+33") || dialled.length() != 12) {
            return new Phone("tel:" + dialled, number);
        }
        StringBuilder words = new StringBuilder("0").append(dialled.charAt(3));
        for (int i = 4; i < 12; i += 2) {
            words.append(NARROW).append(dialled, i, i + 2);
        }
        return new Phone("tel:" + dialled, words.toString());
    }
}
