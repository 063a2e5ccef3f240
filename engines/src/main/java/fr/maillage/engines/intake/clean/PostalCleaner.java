package fr.maillage.engines.intake.clean;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.List;

/** The five digits of a postal code, before it is compared with the commune. */
final class PostalCleaner {
    private final Cog cog;

    PostalCleaner(Cog cog) {
        this.cog = cog;
    }

    /** Five digits that may be a postal code, or null with a flag. */
    Cleaned<String> clean(String text) {
        if (text.isEmpty()) {
            return Cleaned.nothing();
        }
        String digits = digits(text);
        if (digits.length() == 5 && isDepartment(digits)) {
            return text.equals(digits)
                    ? Cleaned.right(digits)
                    : Cleaned.noted(digits, FindingCode.POSTAL_FORMAT, text, digits);
        }
        // A letter among four digits is a wrong key, not a zero that a spreadsheet dropped.
        boolean number = text.chars().noneMatch(Character::isLetter);
        if (number && digits.length() == 4 && isDepartment("0" + digits)) {
            return Cleaned.noted("0" + digits, FindingCode.POSTAL_LEADING_ZERO, text, "0" + digits);
        }
        boolean zeroTooMany = digits.length() == 6 && digits.endsWith("0");
        String shorter = zeroTooMany ? digits.substring(0, 5) : "";
        boolean known = zeroTooMany && !cog.listByPostalCode(shorter).isEmpty();
        return new Cleaned<>(null, List.of(Note.of(FindingCode.POSTAL_UNREADABLE, text, known ? shorter : null)));
    }

    private static String digits(String text) {
        String bare = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        StringBuilder digits = new StringBuilder(6);
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (digits.length() >= 5) {
                break;
            }
        }
        return digits.toString();
    }

    private boolean isDepartment(String digits) {
        String two = digits.substring(0, 2);
        if (two.equals("97") || two.equals("98")) {
            return true;
        }
        return two.equals("20") || cog.findDepartement(two).isPresent();
    }
}
