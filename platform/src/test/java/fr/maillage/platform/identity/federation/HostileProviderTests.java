package fr.maillage.platform.identity.federation;

import static fr.maillage.platform.identity.FederationFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.maillage.platform.identity.FederationFixtures;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that lies in one thing, or somebody on the way. The person is linked, so only the lie keeps her out. */
class HostileProviderTests {
    private static final FederationFixtures HOUSE = new FederationFixtures();

    private final FakeProvider provider = new FakeProvider();
    private final Traveller marie = Traveller.of(HOUSE, provider);

    @BeforeEach
    void link() {
        marie.linked();
        assertThat(marie.signIn()).isInstanceOf(Arrival.Entered.class);
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void refuses_a_token_made_for_somebody_else() {
        refusesToken(claims -> claims.audience("autre-service"));
        refusesToken(claims -> claims.audience(List.of(FakeProvider.CLIENT, "autre-service")));
        refusesToken(claims -> claims.audience((String) null));
    }

    @Test
    void refuses_a_token_of_another_issuer() {
        refusesToken(claims -> claims.issuer("https://ailleurs.example"));
        refusesToken(claims -> claims.issuer(provider.issuer() + "/"));
    }

    @Test
    void refuses_a_token_of_another_departure() {
        refusesToken(claims -> claims.claim("nonce", "une autre"));
        refusesToken(claims -> claims.claim("nonce", null));
    }

    @Test
    void refuses_a_token_that_is_over_or_has_no_end() {
        refusesToken(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        refusesToken(claims -> claims.expirationTime(null));
        refusesToken(claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(600))));
    }

    @Test
    void refuses_a_token_without_a_person() {
        refusesToken(claims -> claims.subject(null));
    }

    @Test
    void refuses_a_token_without_signature() {
        provider.tokenSignature = claims -> new PlainJWT(claims).serialize();
        refused();
    }

    @Test
    void refuses_a_signature_made_with_the_public_key_as_a_secret() throws JOSEException {
        byte[] published = provider.key().toRSAPublicKey().getEncoded();
        provider.tokenSignature = claims -> mac(published, claims);
        refused();
    }

    @Test
    void refuses_a_signature_made_with_the_secret_of_the_client() {
        provider.tokenSignature =
                claims -> mac((FakeProvider.SECRET + FakeProvider.SECRET).getBytes(StandardCharsets.UTF_8), claims);
        refused();
    }

    @Test
    void refuses_the_signature_of_another_key_even_under_the_same_name() throws JOSEException {
        RSAKey thief = new RSAKey.Builder(FakeProvider.freshKey())
                .keyID(provider.key().getKeyID())
                .build();
        provider.tokenSignature = claims -> FakeProvider.signWith(thief, claims);
        refused();
    }

    @Test
    void refuses_a_token_changed_after_its_signature() {
        provider.tokenSignature = claims -> {
            String[] parts = provider.sign(claims).split("\\.");
            String other = new JWTClaimsSet.Builder(claims)
                    .subject("quelqu’un d’autre")
                    .build()
                    .toString();
            return parts[0] + "." + FakeProvider.base64(other) + "." + parts[2];
        };
        refused();
    }

    @Test
    void refuses_information_about_somebody_else() {
        provider.userinfoLie = claims -> claims.subject("quelqu’un d’autre");
        refused();
        provider.userinfoLie = claims -> claims.subject(null);
        refused();
    }

    @Test
    void refuses_information_signed_by_another_key_or_not_at_all() {
        RSAKey thief = FakeProvider.freshKey();
        provider.userinfoSignature = claims -> FakeProvider.signWith(thief, claims);
        refused();
        provider.userinfoSignature = claims -> new PlainJWT(claims).serialize();
        refused();
        provider.signsUserinfo = false;
        refused();
    }

    @Test
    void refuses_information_for_another_service_or_of_another_issuer() {
        provider.userinfoLie = claims -> claims.audience("autre-service");
        refused();
        provider.userinfoLie = claims -> claims.issuer("https://ailleurs.example");
        refused();
    }

    @Test
    void refuses_a_code_that_already_served() {
        Map<String, String> back = marie.leave(new Wish.SignIn("/equipe"));
        assertThat(marie.come(back)).isInstanceOf(Arrival.Entered.class);
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
        Map<String, String> replayed = new HashMap<>(marie.leave(new Wish.SignIn("/equipe")));
        replayed.put("code", back.get("code"));
        assertThat(marie.come(replayed)).isInstanceOf(Arrival.Refused.class);
    }

    /** The code of somebody else, put into one's own return: PKCE holds, whatever the state says. */
    @Test
    void refuses_the_code_of_another_departure() {
        Map<String, String> stolen = marie.leave(new Wish.SignIn("/equipe"));
        Map<String, String> own = new HashMap<>(marie.leave(new Wish.SignIn("/equipe")));
        own.put("code", stolen.get("code"));
        assertThat(marie.come(own)).isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void refuses_a_return_that_nobody_left_for() {
        Map<String, String> back = new HashMap<>(marie.leave(new Wish.SignIn("/equipe")));
        back.put("state", "x".repeat(43));
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
        back.remove("state");
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void refuses_a_return_in_another_browser() {
        Map<String, String> back = marie.leave(new Wish.SignIn("/equipe"));
        marie.browser = "";
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void refuses_a_return_that_speaks_for_another_provider_and_keeps_the_code_to_itself() {
        Map<String, String> back = new HashMap<>(marie.leave(new Wish.SignIn("/equipe")));
        back.put("iss", "https://ailleurs.example");
        int before = provider.asked().size();
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
        assertThat(provider.asked()).hasSize(before);
    }

    @Test
    void wants_the_name_of_a_provider_that_promised_to_say_it() {
        provider.speaksItsName = true;
        marie.federation = marie.node(START);
        assertThat(marie.signIn()).isInstanceOf(Arrival.Entered.class);
        Map<String, String> back = new HashMap<>(marie.leave(new Wish.SignIn("/equipe")));
        back.remove("iss");
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void says_that_the_provider_is_down() {
        Map<String, String> back = marie.leave(new Wish.SignIn("/equipe"));
        provider.broken = true;
        assertThat(marie.come(back)).isInstanceOf(Arrival.Down.class);
        marie.federation = marie.node(START);
        assertThat(marie.federation.depart(new Wish.SignIn("/equipe"), Traveller.HOME))
                .isInstanceOf(Departure.Down.class);
    }

    @Test
    void does_not_wait_for_a_provider_that_sleeps() {
        provider.slowness = Duration.ofSeconds(30);
        marie.federation = marie.node(START);
        Instant before = Instant.now();
        assertThat(marie.federation.depart(new Wish.SignIn("/equipe"), Traveller.HOME))
                .isInstanceOf(Departure.Down.class);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void refuses_a_person_who_gave_up() {
        Map<String, String> back = new HashMap<>(marie.leave(new Wish.SignIn("/equipe")));
        back.remove("code");
        back.put("error", "access_denied");
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
    }

    private void refusesToken(UnaryOperator<JWTClaimsSet.Builder> lie) {
        provider.tokenLie = lie;
        refused();
    }

    private void refused() {
        assertThat(marie.signIn()).isInstanceOf(Arrival.Refused.class);
        assertThat(HOUSE.journaled()).last().asString().endsWith("réponse non vérifiée");
    }

    private static String mac(byte[] secret, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }
}
