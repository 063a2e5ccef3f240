package fr.maillage.platform.identity.federation;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person as a provider describes her, once everything it said was verified.
 *
 * @param issuer who says it
 * @param subject her name there, for machines; never changes and never serves somebody else
 * @param name as she is called, or empty
 * @param email as the provider knows it, or empty; opens nothing
 * @param siret the structure she works for, as the provider says; proposes, never gives a right
 * @param strong true when the provider says that a second factor was given
 * @param fresh true when the provider says that she showed who she is at most ten minutes before it vouched for her
 * @param idToken what the provider wants to hear again when she leaves
 */
record Identity(
        String issuer,
        String subject,
        String name,
        @Held(DataClass.PRO) String email,
        @Nullable String siret,
        boolean strong,
        boolean fresh,
        String idToken) {
    private static final Pattern SIRET = Pattern.compile("[0-9]{14}");
    private static final int LONGEST = 200;

    Identity {
        name = tidy(name);
        email = tidy(email);
        siret = siret != null && SIRET.matcher(siret).matches() ? siret : null;
    }

    /** Strangers' words: without what a database or a page could choke on. */
    private static String tidy(String words) {
        String clean = words.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.strip();
    }
}
