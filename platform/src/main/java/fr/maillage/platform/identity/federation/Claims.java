package fr.maillage.platform.identity.federation;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import fr.maillage.platform.kernel.OidcSettings;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads verified claims: who it is, and whether a second factor was given. */
final class Claims {
    private static final Duration FRESH = Duration.ofMinutes(10);

    private Claims() {}

    static Identity identity(OidcSettings settings, IDTokenClaimsSet claims, JWTClaimsSet about, String idToken)
            throws ParseException, java.text.ParseException {
        JWTClaimsSet signed = claims.toJWTClaimsSet();
        return new Identity(
                settings.issuer(),
                claims.getSubject().getValue(),
                name(about).isEmpty() ? name(signed) : name(about),
                Objects.requireNonNullElseGet(
                        text(about, "email"), () -> Objects.requireNonNullElse(text(signed, "email"), "")),
                text(about, "siret"),
                isStrong(settings, claims),
                isFresh(claims),
                idToken);
    }

    /** Only what the signed token says counts, and only the words that the territory chose to trust. */
    private static boolean isStrong(OidcSettings settings, IDTokenClaimsSet claims) {
        boolean level = claims.getACR() != null
                && OidcSettings.words(settings.strongAcr())
                        .contains(claims.getACR().getValue());
        List<AMR> methods = claims.getAMR();
        boolean method = methods != null
                && methods.stream().map(AMR::getValue).anyMatch(OidcSettings.words(settings.strongAmr())::contains);
        return level || method;
    }

    /** Both moments are the provider’s, so that no clock but its own counts. */
    private static boolean isFresh(IDTokenClaimsSet claims) {
        Date shown = claims.getAuthenticationTime();
        return shown != null
                && !shown.toInstant().isBefore(claims.getIssueTime().toInstant().minus(FRESH));
    }

    /** ProConnect calls a surname the usual name. */
    private static String name(JWTClaimsSet claims) {
        String surname = Stream.of("usual_name", "family_name")
                .map(claim -> text(claims, claim))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String parts = Stream.of(text(claims, "given_name"), surname)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? Objects.requireNonNullElse(text(claims, "name"), "") : parts;
    }

    private static @Nullable String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
