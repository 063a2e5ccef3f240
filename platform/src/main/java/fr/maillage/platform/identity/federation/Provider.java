package fr.maillage.platform.identity.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import fr.maillage.platform.kernel.OidcSettings;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One OpenID Connect provider, asked step by step. Whatever it answers is verified before anybody else sees it. */
final class Provider {
    private final OidcSettings settings;
    private final Wire wire;
    private final Tokens tokens;
    private volatile @Nullable Metadata known;

    Provider(OidcSettings settings) {
        this.settings = settings;
        this.wire = new Wire(settings.timeout());
        this.tokens = new Tokens(settings);
    }

    /** What the provider says of itself; what it said before when it is silent now. */
    Metadata metadata(Instant now) throws IOException {
        Metadata before = known;
        if (before != null && before.isFresh(now)) {
            return before;
        }
        try {
            Metadata read = Metadata.read(settings, wire, now);
            known = read;
            return read;
        } catch (IOException silent) {
            if (before == null) {
                throw silent;
            }
            return before;
        }
    }

    /** Exchanges the code of a return for a person. */
    Redeemed redeem(Attempt attempt, String code, URI home, Instant now) {
        try {
            Metadata metadata = metadata(now);
            OIDCTokens brought = exchange(metadata, attempt, code, home);
            JWT idToken = brought.getIDToken();
            AccessToken access = brought.getAccessToken();
            IDTokenClaimsSet claims = tokens.verify(metadata, idToken, attempt.nonce(), access);
            JWTClaimsSet about = userinfo(metadata, access, claims);
            return new Redeemed.Known(Claims.identity(settings, claims, about, idToken.serialize()));
        } catch (RemoteKeySourceException | IOException silent) {
            return new Redeemed.Silent(String.valueOf(silent.getMessage()));
        } catch (BadJOSEException | JOSEException | ParseException | java.text.ParseException wrong) {
            return new Redeemed.Rejected(String.valueOf(wrong.getMessage()));
        }
    }

    private OIDCTokens exchange(Metadata metadata, Attempt attempt, String code, URI home)
            throws IOException, ParseException {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), Request.returnAddress(home), new CodeVerifier(attempt.verifier()));
        URI endpoint = metadata.described().getTokenEndpointURI();
        TokenResponse answer = OIDCTokenResponseParser.parse(
                request(metadata, endpoint, grant).toHTTPRequest().send(wire));
        if (answer instanceof OIDCTokenResponse success) {
            return success.getOIDCTokens();
        }
        throw new ParseException("the provider refuses the code: "
                + answer.toErrorResponse().getErrorObject().getCode());
    }

    /** With the secret in the way that the provider prefers; a public client has none. */
    private TokenRequest request(Metadata metadata, URI endpoint, AuthorizationCodeGrant grant) {
        ClientID client = new ClientID(settings.clientId());
        if (settings.clientSecret().isEmpty()) {
            return new TokenRequest.Builder(endpoint, client, grant).build();
        }
        Secret secret = new Secret(settings.clientSecret());
        List<ClientAuthenticationMethod> ways = metadata.described().getTokenEndpointAuthMethods();
        boolean inBody = ways != null
                && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return new TokenRequest.Builder(
                        endpoint,
                        inBody ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret),
                        grant)
                .build();
    }

    /** What the provider knows of the person; always about the person of the token, signed when it must be. */
    private JWTClaimsSet userinfo(Metadata metadata, AccessToken access, IDTokenClaimsSet claims)
            throws IOException, ParseException, BadJOSEException, JOSEException, java.text.ParseException {
        URI endpoint = metadata.described().getUserInfoEndpointURI();
        boolean mustBeSigned = Boolean.TRUE.equals(settings.signedUserinfo());
        if (endpoint == null) {
            if (mustBeSigned) {
                throw new ParseException("the provider says nothing about people");
            }
            return new JWTClaimsSet.Builder()
                    .subject(claims.getSubject().getValue())
                    .build();
        }
        UserInfoResponse answer = UserInfoResponse.parse(
                new UserInfoRequest(endpoint, access).toHTTPRequest().send(wire));
        if (!answer.indicatesSuccess()) {
            throw new ParseException("the provider refuses to say who it is");
        }
        JWT signed = answer.toSuccessResponse().getUserInfoJWT();
        if (signed == null && mustBeSigned) {
            throw new ParseException("what is said of the person is not signed");
        }
        JWTClaimsSet about = signed == null
                ? answer.toSuccessResponse().getUserInfo().toJWTClaimsSet()
                : tokens.verifyUserinfo(metadata, signed);
        if (!claims.getSubject().getValue().equals(about.getSubject())) {
            throw new ParseException("what is said is about somebody else");
        }
        return about;
    }
}
