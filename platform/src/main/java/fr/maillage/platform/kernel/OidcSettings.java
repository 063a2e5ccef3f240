package fr.maillage.platform.kernel;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect provider that people may sign in with. What is left empty is what the profile says. Refuses an
 * address without TLS (but on this machine), a provider without a client, and signatures that a client could forge.
 *
 * @param issuer address of the provider, exactly as it calls itself; empty means none
 * @param clientId how the provider knows this product
 * @param clientSecret its secret there; empty for a public client
 * @param profile what is left empty comes from here
 * @param label whose account it is, as read on the button: « Se connecter avec … »
 * @param scopes what is asked, separated by spaces
 * @param acrValues assurance levels asked, separated by spaces
 * @param strongAcr levels that count as a second factor, separated by spaces
 * @param strongAmr methods that count as a second factor, separated by spaces
 * @param algorithms signatures accepted, separated by spaces
 * @param signedUserinfo true to refuse information about a person that is not signed
 * @param timeout the longest wait for one answer of the provider
 */
public record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("generic") Profile profile,
        @DefaultValue("") String label,
        @DefaultValue("") String scopes,
        @DefaultValue("") String acrValues,
        @DefaultValue("") String strongAcr,
        @DefaultValue("") String strongAmr,
        @DefaultValue("RS256 ES256") String algorithms,
        @Nullable Boolean signedUserinfo,
        @DefaultValue("5s") Duration timeout) {
    private static final Set<String> ASYMMETRIC =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Known kinds of providers. */
    public enum Profile {
        /** Any provider: nothing is trusted as a second factor unless it is said. */
        GENERIC("le compte de votre structure", "openid profile email", "", "", "", false),
        /** ProConnect, the account of public agents and professionals in France (partners' documentation, 2026). */
        PROCONNECT(
                "ProConnect",
                "openid given_name usual_name email uid siret",
                "eidas1",
                "eidas2 eidas3 https://proconnect.gouv.fr/assurance/self-asserted-2fa"
                        + " https://proconnect.gouv.fr/assurance/consistency-checked-2fa",
                "mfa",
                true);

        private final String label;
        private final String scopes;
        private final String acrValues;
        private final String strongAcr;
        private final String strongAmr;
        private final boolean signedUserinfo;

        Profile(
                String label,
                String scopes,
                String acrValues,
                String strongAcr,
                String strongAmr,
                boolean signedUserinfo) {
            this.label = label;
            this.scopes = scopes;
            this.acrValues = acrValues;
            this.strongAcr = strongAcr;
            this.strongAmr = strongAmr;
            this.signedUserinfo = signedUserinfo;
        }
    }

    public OidcSettings {
        label = label.isBlank() ? profile.label : label;
        scopes = scopes.isBlank() ? profile.scopes : scopes;
        acrValues = acrValues.isBlank() ? profile.acrValues : acrValues;
        strongAcr = strongAcr.isBlank() ? profile.strongAcr : strongAcr;
        strongAmr = strongAmr.isBlank() ? profile.strongAmr : strongAmr;
        signedUserinfo = signedUserinfo == null ? profile.signedUserinfo : signedUserinfo;
        if (!issuer.isBlank()) {
            check(isSafe(URI.create(issuer)), "maillage.oidc.issuer must start with https://");
            check(!clientId.isBlank(), "maillage.oidc.client-id is missing");
            check(words(scopes).contains("openid"), "maillage.oidc.scopes must contain openid");
            check(
                    !words(algorithms).isEmpty() && ASYMMETRIC.containsAll(words(algorithms)),
                    "maillage.oidc.algorithms knows only " + ASYMMETRIC);
        }
    }

    /** No provider. */
    public static OidcSettings none() {
        return new OidcSettings(
                "", "", "", Profile.GENERIC, "", "", "", "", "", "RS256 ES256", null, Duration.ofSeconds(5));
    }

    /** True when people may sign in with a provider. */
    public boolean isConfigured() {
        return !issuer.isBlank();
    }

    /** True for an address that nobody on the way can read or change. */
    public static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost())));
    }

    /** The words of a list written with spaces or commas. */
    public static List<String> words(String list) {
        return Arrays.stream(list.split("[ ,]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static void check(boolean right, String problem) {
        if (!right) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** Never shows the secret, so that a logged setting does not leak it. */
    @Override
    public String toString() {
        return "OidcSettings[issuer=" + issuer + ", clientId=" + clientId + ", clientSecret=***]";
    }
}
