package fr.maillage.platform.identity.federation;

import static fr.maillage.platform.identity.FederationFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.FederationFixtures;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An honest provider, of the ProConnect kind. */
class FederationTests {
    private static final FederationFixtures HOUSE = new FederationFixtures();

    private final FakeProvider provider = new FakeProvider();
    private final Traveller marie = Traveller.of(HOUSE, provider);

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void lets_in_a_person_whose_account_is_linked() {
        AccountId account = marie.linked();
        Arrival.Entered entered = (Arrival.Entered) marie.signIn();
        assertThat(entered.next()).isEqualTo("/equipe");
        assertThat(marie.house.holder(entered.secret()).orElseThrow().account()).isEqualTo(account);
        assertThat(marie.house.journaled())
                .contains(
                        "compte relié / " + provider.issuer(),
                        "entrée par le fournisseur d’identité / " + provider.issuer());
    }

    @Test
    void asks_what_proconnect_wants_to_be_asked() {
        Departure.Towards towards =
                (Departure.Towards) marie.federation.depart(new Wish.SignIn("/equipe"), Traveller.HOME);
        Map<String, String> asked = Traveller.parameters(towards.provider());
        assertThat(asked).containsEntry("scope", "openid given_name usual_name email uid siret");
        assertThat(asked).containsEntry("acr_values", "eidas1");
        assertThat(asked).containsEntry("code_challenge_method", "S256");
        assertThat(asked).containsEntry("redirect_uri", "https://maillage.example/connexion/externe/retour");
        assertThat(asked).hasEntrySatisfying("state", value -> assertThat(value).hasSizeGreaterThanOrEqualTo(32));
        assertThat(asked).hasEntrySatisfying("nonce", value -> assertThat(value).hasSizeGreaterThanOrEqualTo(32));
        assertThat(asked)
                .hasEntrySatisfying("claims", value -> assertThat(value).contains("\"amr\""));
    }

    @Test
    void never_recognises_a_person_by_her_address() {
        marie.house.person(provider.email);
        assertThat(marie.signIn()).isInstanceOf(Arrival.Stranger.class);
    }

    @Test
    void trusts_the_second_factor_only_when_the_provider_says_so() {
        marie.linked();
        assertThat(strong()).isFalse();
        provider.acr = "https://proconnect.gouv.fr/assurance/consistency-checked-2fa";
        assertThat(strong()).isTrue();
        provider.acr = "eidas1";
        provider.tokenLie = claims -> claims.claim("amr", List.of("pwd", "mfa"));
        assertThat(strong()).isTrue();
        provider.tokenLie = claims -> claims.claim("amr", List.of("pwd"));
        assertThat(strong()).isFalse();
    }

    @Test
    void keeps_a_closed_account_out() {
        AccountId account = marie.linked();
        marie.house.close(account);
        assertThat(marie.signIn()).isInstanceOf(Arrival.Refused.class);
        assertThat(marie.house.journaled()).last().isEqualTo("entrée refusée / compte fermé");
    }

    @Test
    void another_node_finishes_what_one_began() {
        marie.linked();
        Map<String, String> back = marie.leave(new Wish.SignIn("/equipe"));
        marie.federation = marie.node(START.plusSeconds(5));
        assertThat(marie.come(back)).isInstanceOf(Arrival.Entered.class);
    }

    @Test
    void waits_ten_minutes_for_a_return() {
        marie.linked();
        Map<String, String> back = marie.leave(new Wish.SignIn("/equipe"));
        marie.federation = marie.node(START.plus(Duration.ofMinutes(10)));
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void links_only_for_the_person_who_asked() {
        AccountId account = marie.house.person();
        Map<String, String> back = marie.leave(new Wish.Link(account));
        marie.caller = marie.house.signedIn(marie.house.person());
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
        assertThat(marie.identities(START).list(account)).isEmpty();
    }

    @Test
    void an_identity_opens_one_account() {
        AccountId first = marie.linked();
        AccountId second = marie.linked();
        assertThat(marie.identities(START).list(first)).hasSize(1);
        assertThat(marie.identities(START).list(second)).isEmpty();
    }

    @Test
    void a_way_in_taken_back_opens_nothing() {
        AccountId account = marie.linked();
        marie.house.password(account);
        marie.identities(START).unlink(marie.house.signedIn(account), provider.subject);
        assertThat(marie.signIn()).isInstanceOf(Arrival.Stranger.class);
    }

    @Test
    void follows_the_provider_when_it_changes_its_keys() {
        marie.linked();
        provider.changeKey();
        assertThat(marie.signIn()).isInstanceOf(Arrival.Entered.class);
    }

    @Test
    void leads_out_of_the_provider_too() {
        marie.linked();
        Arrival.Entered entered = (Arrival.Entered) marie.signIn();
        URI exit =
                marie.federation.findFarewell(entered.secret(), Traveller.HOME).orElseThrow();
        Map<String, String> said = Traveller.parameters(exit);
        assertThat(exit.getPath()).isEqualTo("/api/v2/session/end");
        assertThat(said)
                .hasEntrySatisfying("id_token_hint", value -> assertThat(value).contains("."));
        assertThat(said).containsEntry("post_logout_redirect_uri", "https://maillage.example/deconnexion/retour");
        assertThat(said).hasEntrySatisfying("state", value -> assertThat(value).hasSizeGreaterThanOrEqualTo(32));
    }

    @Test
    void keeps_nothing_that_the_database_alone_could_read() {
        marie.linked();
        marie.signIn();
        List<byte[]> sealed = HOUSE.sql()
                .sql("select sealed from identity.oidc_farewell")
                .query((row, number) -> row.getBytes("sealed"))
                .list();
        assertThat(sealed).isNotEmpty().allSatisfy(bytes -> {
            assertThat(Seal.open(bytes, "another secret")).isEmpty();
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("eyJ");
        });
    }

    private boolean strong() {
        Arrival.Entered entered = (Arrival.Entered) marie.signIn();
        return marie.house.holder(entered.secret()).orElseThrow().strong();
    }
}
