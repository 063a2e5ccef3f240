package fr.maillage.engines.password;

import java.util.List;
import java.util.Optional;

/**
 * What a password must be: twelve characters at least, and not one of those that are guessed first. Nothing is asked of
 * its composition (OWASP ASVS 5.0, 6.2.1 to 6.2.12; NIST SP 800-63B; CNIL, délibération 2022-100: fifty bits with
 * throttling).
 */
public final class PasswordRule {
    /** The shortest, in characters. */
    public static final int SHORTEST = 12;

    /** The longest: enough for any sentence, short enough to be hashed. */
    public static final int LONGEST = 200;

    /** One hundred million guesses: with five tries and then a wait, more than a century. */
    private static final double ENOUGH = 8.0;

    private PasswordRule() {}

    /**
     * What is wrong with a password, in French; empty when nothing is.
     *
     * @param about what a stranger may know of the person: name, address, organization
     */
    public static Optional<String> findFault(String password, List<String> about) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Ce mot de passe est trop court. Il faut au moins douze caractères.");
        }
        if (length > LONGEST) {
            return Optional.of("Ce mot de passe est trop long. Deux cents caractères suffisent.");
        }
        if (Guesses.magnitude(password, about) < ENOUGH) {
            return Optional.of("Ce mot de passe est facile à deviner. Essayez quatre mots sans rapport entre eux.");
        }
        return Optional.empty();
    }
}
