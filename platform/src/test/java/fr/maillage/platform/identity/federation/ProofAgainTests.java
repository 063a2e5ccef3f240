package fr.maillage.platform.identity.federation;

import static fr.maillage.platform.identity.FederationFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Contest;
import fr.maillage.platform.identity.FederationFixtures;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody without a password who shows again who she is, and who keeps a way in. */
class ProofAgainTests {
    private static final FederationFixtures HOUSE = new FederationFixtures();

    private final FakeProvider provider = new FakeProvider();
    private final Traveller marie = Traveller.of(HOUSE, provider);
    private final AccountId account = marie.linked();

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void asks_the_provider_to_ask_her_again() {
        Departure.Towards towards =
                (Departure.Towards) marie.federation.depart(new Wish.Prove(account, "/compte/adresse"), Traveller.HOME);
        assertThat(Traveller.parameters(towards.provider()))
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0");
    }

    @Test
    void opens_a_new_session_of_the_same_person_on_the_page_of_the_change() {
        Arrival.Entered entered = (Arrival.Entered) prove();
        assertThat(entered.next()).isEqualTo("/compte/adresse");
        assertThat(HOUSE.holder(entered.secret()).orElseThrow().account()).isEqualTo(account);
    }

    @Test
    void refuses_a_provider_that_did_not_ask_again() {
        provider.tokenLie = claims ->
                claims.claim("auth_time", Instant.now().minusSeconds(3_600).getEpochSecond());
        assertThat(prove()).isInstanceOf(Arrival.Refused.class);
        provider.tokenLie = claims -> claims.claim("auth_time", null);
        assertThat(prove())
                .isInstanceOfSatisfying(
                        Arrival.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("ne vous a pas redemandé"));
        assertThat(HOUSE.journaled()).last().isEqualTo("preuve refusée / compte " + account);
    }

    @Test
    void refuses_somebody_else_at_the_provider() {
        provider.subject = "sub-another";
        assertThat(prove()).isInstanceOf(Arrival.Refused.class);
        assertThat(marie.identities(START).list(account)).hasSize(1);
    }

    @Test
    void refuses_whoever_is_not_signed_in_as_her() {
        marie.caller = HOUSE.signedIn(account);
        Map<String, String> back = marie.leave(new Wish.Prove(account, "/compte/adresse"));
        marie.caller = new Caller.Anyone();
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void a_sign_in_with_an_old_session_of_the_provider_is_still_a_sign_in() {
        provider.tokenLie = claims -> claims.claim("auth_time", new Date(0).getTime());
        assertThat(marie.signIn()).isInstanceOf(Arrival.Entered.class);
    }

    @Test
    void the_last_way_in_stays_until_there_is_another() {
        assertThat(unlink(provider.subject)).isFalse();
        assertThat(marie.signIn()).isInstanceOf(Arrival.Entered.class);
        HOUSE.password(account);
        assertThat(unlink(provider.subject)).isTrue();
    }

    @Test
    void of_two_last_ways_taken_back_at_once_one_stays() {
        String first = provider.subject;
        String second = first + "-2";
        provider.subject = second;
        marie.caller = HOUSE.signedIn(account);
        marie.come(marie.leave(new Wish.Link(account)));
        AtomicInteger turn = new AtomicInteger();
        List<Boolean> done = Contest.of(2, () -> unlink(turn.getAndIncrement() == 0 ? first : second));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(marie.identities(START).list(account)).hasSize(1);
    }

    private Arrival prove() {
        marie.caller = HOUSE.signedIn(account);
        return marie.come(marie.leave(new Wish.Prove(account, "/compte/adresse")));
    }

    private boolean unlink(String subject) {
        return marie.identities(START).unlink(HOUSE.signedIn(account), subject);
    }
}
