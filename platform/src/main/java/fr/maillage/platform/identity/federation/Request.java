package fr.maillage.platform.identity.federation;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCClaimsRequest;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.ClaimRequirement;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSetRequest;
import fr.maillage.platform.kernel.OidcSettings;
import java.net.URI;
import java.util.List;

/** The address to which somebody leaves for the provider. */
final class Request {
    private static final String RETURN = "/connexion/externe/retour";

    private Request() {}

    /** Where the provider sends people back; to be told to it, letter by letter. */
    static URI returnAddress(URI home) {
        return URI.create(home + RETURN);
    }

    static URI address(OidcSettings settings, Metadata metadata, Attempt attempt, URI home) {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope(OidcSettings.words(settings.scopes()).toArray(String[]::new)),
                        new ClientID(settings.clientId()),
                        returnAddress(home))
                .endpointURI(metadata.described().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256);
        List<String> levels = OidcSettings.words(settings.acrValues());
        if (!levels.isEmpty()) {
            request.acrValues(levels.stream().map(ACR::new).toList());
        }
        if (attempt.wish() instanceof Wish.Prove) {
            request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        }
        // Some providers tell how the person proved who she is only when they are asked.
        if (!settings.strongAmr().isEmpty()) {
            request.claims(new OIDCClaimsRequest()
                    .withIDTokenClaimsRequest(new ClaimsSetRequest()
                            .add(new ClaimsSetRequest.Entry("amr").withClaimRequirement(ClaimRequirement.VOLUNTARY))));
        }
        return request.build().toURI();
    }
}
