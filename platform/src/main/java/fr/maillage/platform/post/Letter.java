package fr.maillage.platform.post;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.util.regex.Pattern;

/**
 * One message to one person, in plain text. Refuses line breaks where they would make headers (OWASP ASVS 5.0, 1.3.10).
 *
 * @param to e-mail address, without a name
 * @param subject one line, 200 characters at most
 * @param text as the person reads it
 */
public record Letter(@Held(DataClass.PERSONAL) String to, String subject, String text) {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final int LONGEST_SUBJECT = 200;

    public Letter {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not the subject of a letter");
        }
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not the text of a letter");
        }
    }

    /** True for an address to which a letter can be sent: one line, one person, a full domain. */
    public static boolean isAddress(String words) {
        return ADDRESS.matcher(words).matches();
    }

    /** Never shows to whom, nor what. */
    @Override
    public String toString() {
        return "Letter[***]";
    }
}
