package fr.maillage.platform.identity.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import fr.maillage.platform.kernel.OidcSettings;
import java.util.Set;

/**
 * Verifies what a provider signs: the token about a sign-in and the information about a person (OpenID Connect Core 1.0,
 * 3.1.3.7 and 5.3.2). Dates are compared with the real time, for they are the provider's.
 */
final class Tokens {
    private final OidcSettings settings;

    Tokens(OidcSettings settings) {
        this.settings = settings;
    }

    /** The token’s claims when signature, issuer, audience, nonce and dates are right. */
    IDTokenClaimsSet verify(Metadata metadata, JWT token, String nonce, AccessToken access)
            throws BadJOSEException, JOSEException {
        IDTokenValidator validator = new IDTokenValidator(
                metadata.described().getIssuer(), new ClientID(settings.clientId()), metadata.keys(), null);
        IDTokenClaimsSet claims = validator.validate(token, new Nonce(nonce));
        // The library lets a token be for others too; nobody else is to be trusted with ours (OIDC Core, 3.1.3.7, 3).
        if (claims.getAudience().size() != 1) {
            throw new BadJWTException("the token is for others too");
        }
        AccessTokenHash hash = claims.getAccessTokenHash();
        if (hash != null) {
            compare(access, JWSAlgorithm.parse(token.getHeader().getAlgorithm().getName()), hash);
        }
        return claims;
    }

    /** The access token must be the one that came with the signed token. */
    private static void compare(AccessToken access, JWSAlgorithm algorithm, AccessTokenHash hash)
            throws BadJWTException {
        try {
            AccessTokenValidator.validate(access, algorithm, hash);
        } catch (InvalidHashException other) {
            throw new BadJWTException("another access token", other);
        }
    }

    /** The claims of signed information, when they come from the same provider and are for us. */
    JWTClaimsSet verifyUserinfo(Metadata metadata, JWT userinfo) throws BadJOSEException, JOSEException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(metadata.keys());
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.clientId(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                Set.of("sub")));
        return processor.process(userinfo, null);
    }
}
