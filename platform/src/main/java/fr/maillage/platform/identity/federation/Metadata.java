package fr.maillage.platform.identity.federation;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import fr.maillage.platform.kernel.OidcSettings;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a provider says of itself, and its keys. A key that nobody knows makes the set be read again, at most twice in half
 * a minute, so that a provider may change its keys at any time.
 *
 * @param described where to go for what
 * @param keys chooses the key of a signature among the accepted algorithms
 * @param readAt after an hour it is read again
 */
record Metadata(OIDCProviderMetadata described, JWSVerificationKeySelector<SecurityContext> keys, Instant readAt) {
    private static final Duration AGE_LIMIT = Duration.ofHours(1);

    static Metadata read(OidcSettings settings, Wire wire, Instant now) throws IOException {
        String issuer = settings.issuer();
        URI address = URI.create((issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer)
                + "/.well-known/openid-configuration");
        try {
            OIDCProviderMetadata described = OIDCProviderMetadata.parse(wire.read(address));
            if (!described.getIssuer().getValue().equals(issuer)) {
                throw new IOException(address + " speaks for " + described.getIssuer());
            }
            if (described.getAuthorizationEndpointURI() == null
                    || !OidcSettings.isSafe(described.getAuthorizationEndpointURI())
                    || described.getTokenEndpointURI() == null
                    || described.getJWKSetURI() == null) {
                throw new IOException(address + " does not say where to go");
            }
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            described.getJWKSetURI().toURL(), wire)
                    .refreshAheadCache(false)
                    .retrying(true)
                    .build();
            return new Metadata(described, new JWSVerificationKeySelector<>(accepted(settings), keys), now);
        } catch (ParseException | IllegalArgumentException strange) {
            throw new IOException(address + " cannot be understood", strange);
        }
    }

    boolean isFresh(Instant now) {
        return now.isBefore(readAt.plus(AGE_LIMIT)) && !now.isBefore(readAt);
    }

    private static Set<JWSAlgorithm> accepted(OidcSettings settings) {
        return OidcSettings.words(settings.algorithms()).stream()
                .map(JWSAlgorithm::parse)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
