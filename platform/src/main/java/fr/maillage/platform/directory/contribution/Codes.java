package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.vault.Vault;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tracking codes that fit on paper, and marks that say « the same » without saying what. All are drawn from the stamp of
 * the form, so that a form sent twice is one contribution with one code.
 */
@Component
class Codes {
    /** Without the letters and figures that are mistaken for one another on the telephone. */
    private static final String SIGNS = "ACDEFGHJKLMNPRTUVWXY34679";

    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;
    private static final int HEXADECIMAL = 16;

    private final Vault vault;

    Codes(Vault vault) {
        this.vault = vault;
    }

    /** The code of a form: 37 bits, {@code K7PM-3XWF}. */
    String codeOf(String stamp) {
        BigInteger rest = new BigInteger(vault.mark("contribution-code", stamp), HEXADECIMAL);
        StringBuilder code = new StringBuilder();
        BigInteger base = BigInteger.valueOf(SIGNS.length());
        for (int i = 0; i < LENGTH; i++) {
            if (i == HALF) {
                code.append('-');
            }
            BigInteger[] parts = rest.divideAndRemainder(base);
            code.append(SIGNS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return code.toString();
    }

    /** The form in which a code is kept: whoever reads the database cannot follow anybody. */
    String markOf(String code) {
        return vault.mark("contribution-tracking", normalized(code));
    }

    String networkOf(Letter letter) {
        return letter.network().isEmpty() ? "" : vault.mark("contribution-network", letter.network());
    }

    UUID identityOf(String stamp) {
        return UUID.nameUUIDFromBytes(vault.mark("contribution-identity", stamp).getBytes(StandardCharsets.UTF_8));
    }

    /** A typed code in the form it was printed in: case, spaces and dashes do not matter. */
    static String normalized(String typed) {
        String letters = typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return letters.length() == LENGTH ? letters.substring(0, HALF) + "-" + letters.substring(HALF) : letters;
    }
}
