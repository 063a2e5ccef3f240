package fr.maillage.platform.identity.federation;

import static fr.maillage.platform.identity.FederationFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Contest;
import fr.maillage.platform.identity.FederationFixtures;
import fr.maillage.platform.identity.Links;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who was invited and comes in with the account that she has at a provider. */
class InvitedElsewhereTests {
    private static final FederationFixtures HOUSE = new FederationFixtures();

    private final FakeProvider provider = new FakeProvider();
    private final FakeProvider another = new FakeProvider();
    private final Traveller marie = Traveller.of(HOUSE, provider);
    private final Traveller paul = Traveller.of(HOUSE, another);
    private final String invited = "invitee-" + UUID.randomUUID() + "@mairie.example";
    private final String word = HOUSE.invitation(invited);

    @AfterEach
    void close() {
        another.close();
        provider.close();
    }

    @Test
    void has_the_account_that_she_was_invited_to_with_that_identity() {
        Arrival.Entered entered = (Arrival.Entered) join(marie);
        Account account = HOUSE.accounts(START).findByEmail(invited).orElseThrow();
        assertThat(HOUSE.holder(entered.secret()).orElseThrow().account()).isEqualTo(account.id());
        assertThat(account.state()).isEqualTo(Account.State.ACTIVE);
        assertThat(account.name()).isEqualTo("Marie Dupont");
        assertThat(account.grants()).hasSize(1);
        assertThat(marie.identities(START).list(account.id()))
                .singleElement()
                .satisfies(identity -> assertThat(identity.subject()).isEqualTo(provider.subject));
    }

    @Test
    void comes_back_the_same_way_the_next_day() {
        Arrival.Entered first = (Arrival.Entered) join(marie);
        Arrival.Entered again = (Arrival.Entered) marie.signIn();
        assertThat(HOUSE.holder(again.secret()).orElseThrow().account())
                .isEqualTo(HOUSE.holder(first.secret()).orElseThrow().account());
    }

    @Test
    void is_never_recognised_by_her_address() {
        AccountId other = HOUSE.person(provider.email);
        join(marie);
        assertThat(marie.identities(START).list(other)).isEmpty();
        assertThat(HOUSE.accounts(START).findByEmail(invited).orElseThrow().id())
                .isNotEqualTo(other);
    }

    @Test
    void an_invitation_serves_once() {
        join(marie);
        assertThat(join(paul))
                .isInstanceOfSatisfying(
                        Arrival.Refused.class,
                        refused -> assertThat(refused.sentence()).startsWith("Cette invitation a déjà servi"));
        assertThat(HOUSE.own(START).accept(word, "Paul", "girafe parapluie tambour neige"))
                .isEmpty();
        assertThat(paul.signIn()).isInstanceOf(Arrival.Stranger.class);
    }

    @Test
    void of_two_browsers_with_one_invitation_one_comes_in() {
        for (int round = 0; round < 5; round++) {
            provider.subject = "sub-" + UUID.randomUUID();
            another.subject = "sub-" + UUID.randomUUID();
            String address = UUID.randomUUID() + "@mairie.example";
            Wish wish = new Wish.Join(Links.markOf(HOUSE.invitation(address)));
            List<Arrival> arrivals = together(marie.leave(wish), paul.leave(wish));
            assertThat(arrivals).filteredOn(Arrival.Entered.class::isInstance).hasSize(1);
            assertThat(arrivals).filteredOn(Arrival.Refused.class::isInstance).hasSize(1);
            AccountId account =
                    HOUSE.accounts(START).findByEmail(address).orElseThrow().id();
            assertThat(marie.identities(START).list(account)).hasSize(1);
        }
    }

    @Test
    void of_two_invitations_for_one_identity_at_once_one_is_used() {
        Traveller second = Traveller.of(HOUSE, provider);
        String other = HOUSE.invitation(UUID.randomUUID() + "@mairie.example");
        Map<String, String> one = marie.leave(new Wish.Join(Links.markOf(word)));
        Map<String, String> two = second.leave(new Wish.Join(Links.markOf(other)));
        AtomicInteger turn = new AtomicInteger();
        List<Arrival> arrivals = Contest.of(2, () -> turn.getAndIncrement() == 0 ? marie.come(one) : second.come(two));
        assertThat(arrivals).filteredOn(Arrival.Entered.class::isInstance).hasSize(1);
        assertThat(List.of(word, other))
                .filteredOn(link ->
                        HOUSE.links(START).find(Links.Purpose.INVITATION, link).isPresent())
                .hasSize(1);
    }

    @Test
    void an_identity_that_opens_another_account_leaves_the_invitation_whole() {
        marie.linked();
        assertThat(join(marie))
                .isInstanceOfSatisfying(
                        Arrival.Refused.class,
                        refused -> assertThat(refused.sentence()).startsWith("Vous avez déjà un compte ici"));
        assertThat(HOUSE.links(START).find(Links.Purpose.INVITATION, word)).isPresent();
        assertThat(join(paul)).isInstanceOf(Arrival.Entered.class);
    }

    @Test
    void a_link_that_ended_meanwhile_opens_nothing() {
        Map<String, String> back = marie.leave(new Wish.Join(Links.markOf(word)));
        HOUSE.links(START)
                .forget(HOUSE.accounts(START).findByEmail(invited).orElseThrow().id());
        assertThat(marie.come(back)).isInstanceOf(Arrival.Refused.class);
        assertThat(marie.signIn()).isInstanceOf(Arrival.Stranger.class);
    }

    @Test
    void leaves_no_request_behind_when_she_had_asked_for_an_account() {
        Arrival.Stranger stranger = (Arrival.Stranger) marie.signIn();
        AccessRequests requests = marie.requests(START);
        requests.ask(stranger.handle());
        join(marie);
        assertThat(requests.list()).noneMatch(request -> request.email().equals(provider.email));
    }

    @Test
    void keeps_the_link_nowhere() {
        marie.leave(new Wish.Join(Links.markOf(word)));
        assertThat(HOUSE.sql()
                        .sql("select detail from identity.oidc_attempt")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(detail -> detail.contains(word));
    }

    private Arrival join(Traveller traveller) {
        return traveller.come(traveller.leave(new Wish.Join(Links.markOf(word))));
    }

    private List<Arrival> together(Map<String, String> first, Map<String, String> second) {
        AtomicInteger turn = new AtomicInteger();
        return Contest.of(2, () -> turn.getAndIncrement() == 0 ? marie.come(first) : paul.come(second));
    }
}
