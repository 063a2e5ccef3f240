package fr.maillage.engines.match;

/**
 * Reads the number of an establishment. Kept: 14 digits that pass the Luhn key, or of La Poste (356000000), whose digits
 * add up to a multiple of 5 (Insee). Refused: all zero, a wrong key, any other length.
 */
final class Sirets {
    private static final String LA_POSTE = "356000000";

    private Sirets() {}

    /** The 14 digits, or an empty text. */
    static String read(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        boolean keeps = digits.length() == 14
                && !digits.startsWith("000000000")
                && (luhn(digits)
                        || (digits.startsWith(LA_POSTE)
                                && digits.chars().map(c -> c - '0').sum() % 5 == 0));
        return keeps ? digits : "";
    }

    /** The nine digits of the legal unit, from a valid SIRET or SIREN, or an empty text. */
    static String siren(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        boolean alone = digits.length() == 9 && !digits.equals("000000000") && luhn(digits);
        return alone ? digits : read(text).isEmpty() ? "" : digits.substring(0, 9);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
