package fr.maillage.platform.identity.federation;

import static fr.maillage.platform.identity.FederationFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Contest;
import fr.maillage.platform.identity.FederationFixtures;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessRequestsTests {
    private final FakeProvider provider = new FakeProvider();
    private final Traveller marie = Traveller.of(new FederationFixtures(), provider);
    private final AccessRequests requests = marie.requests(START);

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void keeps_nobody_who_did_not_ask() {
        marie.signIn();
        assertThat(requests.list()).isEmpty();
        marie.requests(START.plus(Duration.ofMinutes(11))).offer(somebodyElse());
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void shows_the_structure_to_whoever_decides() {
        AccessRequest asked = asked();
        assertThat(asked.name()).isEqualTo("Marie Dupont");
        assertThat(asked.siret()).isEqualTo("13002526500013");
    }

    @Test
    void opens_an_account_without_any_right() {
        AccountId account = requests.accept(asked().id(), new Caller.Console()).orElseThrow();
        assertThat(marie.house.accounts(START).find(account).orElseThrow().grants())
                .isEmpty();
        assertThat(marie.signIn()).isInstanceOf(Arrival.Entered.class);
        assertThat(requests.list()).isEmpty();
    }

    @Test
    void of_administrators_who_open_it_at_once_one_does() {
        UUID request = asked().id();
        List<Boolean> opened = Contest.of(
                8, () -> requests.accept(request, new Caller.Console()).isPresent());
        assertThat(opened).filteredOn(done -> done).hasSize(1);
    }

    @Test
    void opens_nothing_for_an_address_that_already_has_an_account() {
        marie.house.person(provider.email);
        assertThat(requests.accept(asked().id(), new Caller.Console())).isEmpty();
        assertThat(marie.signIn()).isInstanceOf(Arrival.Stranger.class);
    }

    @Test
    void says_no() {
        UUID request = asked().id();
        requests.dismiss(request, new Caller.Console());
        assertThat(requests.accept(request, new Caller.Console())).isEmpty();
        assertThat(requests.list()).isEmpty();
    }

    @Test
    void a_handle_serves_ten_minutes() {
        Arrival.Stranger stranger = (Arrival.Stranger) marie.signIn();
        assertThat(marie.requests(START.plus(Duration.ofMinutes(11))).ask(stranger.handle()))
                .isFalse();
        assertThat(requests.ask("autre chose")).isFalse();
    }

    private AccessRequest asked() {
        Arrival.Stranger stranger = (Arrival.Stranger) marie.signIn();
        assertThat(requests.ask(stranger.handle())).isTrue();
        return requests.list().getFirst();
    }

    private static Identity somebodyElse() {
        return new Identity("https://ailleurs.example", "x", "X", "x@exemple.fr", null, false, false, "");
    }

    private int count() {
        return marie.house
                .sql()
                .sql("select count(*) from identity.access_request")
                .query(Integer.class)
                .single();
    }
}
