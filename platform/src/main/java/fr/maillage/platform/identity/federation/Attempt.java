package fr.maillage.platform.identity.federation;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * One departure towards the provider: what only its own return can bring back.
 *
 * @param state comes back in the address
 * @param browser comes back in a cookie, so that nobody finishes in another browser what was begun here
 * @param nonce comes back in the signed token
 * @param verifier proves to the provider that whoever redeems the code is who asked for it (RFC 7636)
 */
record Attempt(String state, String browser, String nonce, String verifier, Wish wish) {
    private static final int BYTES = 32;

    static Attempt fresh(Wish wish) {
        return new Attempt(
                new State(BYTES).getValue(),
                new State(BYTES).getValue(),
                new Nonce(BYTES).getValue(),
                new CodeVerifier().getValue(),
                wish);
    }
}
