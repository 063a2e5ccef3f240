package fr.maillage.platform.directory.editing;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as people type them. */
public final class Phones {
    private static final Pattern FRENCH = Pattern.compile("0[1-9]\\d{8}");
    /** Emergencies, public services and short numbers of the French numbering plan (ARCEP, decision 2018-0881). */
    private static final Pattern SHORT = Pattern.compile("3\\d{3}|10\\d{2}|1[578]|11\\d|116\\d{3}|19[167]");

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{7,14}");

    private Phones() {}

    /** The form in which numbers are kept, {@code +33536490012}; empty when it is not a number that can be dialled. */
    public static Optional<String> read(String typed) {
        String signs = typed.replace("(0)", "").replaceAll("[ .()\\-\\u00a0\\u202f]", "");
        String digits = signs.startsWith("00") ? "+" + signs.substring(2) : signs;
        if (FRENCH.matcher(digits).matches()) {
            return Optional.of("+33" + digits.substring(1));
        }
        boolean asIs =
                INTERNATIONAL.matcher(digits).matches() || SHORT.matcher(digits).matches();
        return asIs ? Optional.of(digits) : Optional.empty();
    }
}
