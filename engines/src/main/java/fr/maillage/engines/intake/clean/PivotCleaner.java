package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * SIRET, SIREN and RNA numbers. The key of a SIRET is Luhn’s; the establishments of La Poste (SIREN 356000000) follow
 * another rule: the sum of their digits is a multiple of five (INSEE).
 */
final class PivotCleaner {
    private static final int SIRET = 14;
    private static final int SIREN = 9;
    private static final String LA_POSTE = "356000000";

    private PivotCleaner() {}

    /** Reads a number, unless it is among those that many places share. */
    static Cleaned<String> clean(String text, Set<String> doubtful) {
        Cleaned<String> read = clean(text);
        return read.value() != null && doubtful.contains(text) ? Cleaned.lost(FindingCode.PIVOT_DOUBTFUL, text) : read;
    }

    static Cleaned<String> clean(String text) {
        if (text.isEmpty()) {
            return Cleaned.lost(FindingCode.PIVOT_MISSING, "");
        }
        if (text.indexOf('_') >= 0) {
            return Cleaned.lost(FindingCode.PIVOT_UNREADABLE, text);
        }
        String bare = bare(text);
        String digits = leadingDigits(bare);
        if (bare.length() == 10 && bare.startsWith("W")) {
            return bare.equals(text) ? Cleaned.right(text) : Cleaned.noted(bare, FindingCode.PIVOT_FORMAT, text, bare);
        }
        if (bare.length() > digits.length() && digits.length() == SIRET) {
            Cleaned<String> siret = siret(text, digits);
            boolean good = siret.value() != null && bare.substring(SIRET).startsWith("APE");
            return good ? Cleaned.noted(digits, FindingCode.PIVOT_APE, text, digits) : siret;
        }
        String whole = bare.equals(digits) ? digits : exponent(bare);
        return whole.isEmpty() ? Cleaned.lost(FindingCode.PIVOT_UNREADABLE, text) : siret(text, whole);
    }

    private static Cleaned<String> siret(String text, String digits) {
        if (digits.chars().allMatch(c -> c == '0')) {
            return Cleaned.lost(FindingCode.PIVOT_ZERO, text);
        }
        if (digits.length() == SIREN) {
            return luhn(digits)
                    ? new Cleaned<>(digits, List.of(Note.of(FindingCode.PIVOT_SIREN, text)))
                    : Cleaned.lost(FindingCode.PIVOT_KEY, text);
        }
        if (digits.length() == SIRET - 1 && luhn("0" + digits)) {
            return new Cleaned<>("0" + digits, List.of(Note.of(FindingCode.PIVOT_FORMAT, text, "0" + digits)));
        }
        if (digits.length() != SIRET) {
            return Cleaned.lost(FindingCode.PIVOT_LENGTH, text);
        }
        if (isValid(digits) && digits.endsWith("00000")) {
            return Cleaned.lost(FindingCode.PIVOT_DOUBTFUL, text);
        }
        if (isValid(digits)) {
            return digits.equals(text)
                    ? Cleaned.right(digits)
                    : Cleaned.noted(digits, FindingCode.PIVOT_FORMAT, text, digits);
        }
        boolean damaged = digits.endsWith("0000") || digits.endsWith("00000");
        return Cleaned.lost(damaged ? FindingCode.PIVOT_DAMAGED : FindingCode.PIVOT_KEY, text);
    }

    /** Whether fourteen digits are a SIRET. */
    static boolean isValid(String digits) {
        if (luhn(digits)) {
            return true;
        }
        return digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = i % 2 == 1 ? 2 * digit : digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    private static String bare(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == ',' || c == '.') {
                kept.append(c);
            }
        }
        String bare = kept.toString().toUpperCase(Locale.ROOT);
        return bare.startsWith("SIRET")
                ? bare.substring(5)
                : bare.endsWith(".0") ? bare.substring(0, bare.length() - 2) : bare;
    }

    private static String leadingDigits(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return text.substring(0, end);
    }

    /** The digits of a number that a spreadsheet wrote as 3,67501E+13; empty when it is not one. */
    private static String exponent(String text) {
        int e = text.indexOf('E');
        if (e <= 0 || text.length() > 30) {
            return "";
        }
        try {
            BigDecimal number = new BigDecimal(text.replace(',', '.'));
            boolean siretLike = number.precision() - number.scale() == SIRET;
            return siretLike ? number.toBigInteger().toString() : "";
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }
}
