package fr.maillage.platform.identity;

import static fr.maillage.platform.identity.IdentityFixtures.PASSWORD;
import static fr.maillage.platform.identity.IdentityFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PeopleTests {
    private static final UUID A = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID B = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, Scope.territory());

    private final IdentityFixtures house = new IdentityFixtures();
    private final AccountId camille = house.person("camille@exemple.fr", ADMINISTRATOR);
    private final AccountId ines = house.person("ines@exemple.fr", new Grant(Role.MANAGER, Scope.organization(A)));
    private final AccountId hugo = house.person("hugo@exemple.fr", helper(A));
    private final AccountId lea = house.person("lea@exemple.fr", helper(B));
    private final People people = house.people(START);

    @Test
    void an_administrator_sees_everybody_and_a_manager_her_own_people() {
        assertThat(people.list(house.signedIn(camille))).hasSize(4);
        assertThat(people.list(house.signedIn(ines))).extracting(Account::id).containsExactlyInAnyOrder(ines, hugo);
        assertThat(people.list(house.signedIn(hugo))).isEmpty();
    }

    @Test
    void a_manager_does_not_see_the_rights_that_her_people_have_elsewhere() {
        people.give(house.signedIn(camille), hugo, helper(B));
        assertThat(people.find(house.signedIn(ines), hugo).orElseThrow().grants())
                .containsExactly(helper(A));
        assertThat(people.find(house.signedIn(ines), lea)).isEmpty();
    }

    @Test
    void nobody_sees_anybody_without_a_second_factor() {
        assertThat(people.list(house.signedInWeakly(camille))).isEmpty();
        assertThat(people.mayGive(house.signedInWeakly(camille), helper(A))).isFalse();
    }

    @Test
    void a_manager_invites_for_her_organization_only_and_for_its_roles() {
        Caller manager = house.signedIn(ines);
        assertThat(people.invite(manager, "x@exemple.fr", "X", helper(A))).isInstanceOf(PeopleOutcome.Invited.class);
        assertThat(people.invite(manager, "y@exemple.fr", "Y", helper(B))).isInstanceOf(PeopleOutcome.Refused.class);
        assertThat(people.invite(manager, "z@exemple.fr", "Z", ADMINISTRATOR))
                .isInstanceOf(PeopleOutcome.Refused.class);
        assertThat(house.accounts().findByEmail("y@exemple.fr")).isEmpty();
    }

    @Test
    void a_manager_gives_and_takes_back_nothing_of_another_organization() {
        Caller manager = house.signedIn(ines);
        assertThat(people.give(manager, lea, helper(B))).isInstanceOf(PeopleOutcome.Refused.class);
        assertThat(people.takeBack(manager, lea, helper(B))).isInstanceOf(PeopleOutcome.Refused.class);
        assertThat(people.disable(manager, lea)).isInstanceOf(PeopleOutcome.Refused.class);
        assertThat(people.enable(manager, lea)).isInstanceOf(PeopleOutcome.Refused.class);
        assertThat(people.renewLink(manager, lea)).isInstanceOf(PeopleOutcome.Refused.class);
    }

    @Test
    void a_manager_closes_an_account_only_when_it_is_wholly_hers() {
        people.give(house.signedIn(camille), hugo, helper(B));
        assertThat(people.disable(house.signedIn(ines), hugo)).isInstanceOf(PeopleOutcome.Refused.class);
        people.takeBack(house.signedIn(camille), hugo, helper(B));
        assertThat(people.disable(house.signedIn(ines), hugo)).isInstanceOf(PeopleOutcome.Done.class);
    }

    @Test
    void a_role_is_tied_to_what_makes_sense() {
        Caller administrator = house.signedIn(camille);
        assertThat(people.mayGive(administrator, new Grant(Role.ADMINISTRATOR, Scope.commune("33119"))))
                .isFalse();
        assertThat(people.mayGive(administrator, new Grant(Role.OPERATOR, Scope.organization(A))))
                .isFalse();
        assertThat(people.mayGive(administrator, new Grant(Role.MANAGER, Scope.territory())))
                .isFalse();
        assertThat(people.mayGive(administrator, new Grant(Role.MANAGER, Scope.organization(A))))
                .isTrue();
        assertThat(people.mayGive(administrator, new Grant(Role.HELPER, Scope.commune("33119"))))
                .isFalse();
        assertThat(people.mayGive(administrator, new Grant(Role.CONTRIBUTOR, Scope.place(B))))
                .isTrue();
        assertThat(people.mayGive(administrator, new Grant(Role.CONTRIBUTOR, Scope.territory())))
                .isFalse();
        assertThat(people.mayGive(administrator, new Grant(Role.MODERATOR, Scope.commune("33119"))))
                .isTrue();
        assertThat(people.mayGive(administrator, new Grant(Role.MODERATOR, Scope.place(B))))
                .isFalse();
    }

    @Test
    void an_invitation_opens_an_account_once() {
        PeopleOutcome.Invited invited = invite("nora@exemple.fr");
        assertThat(house.own(START).accept(invited.word(), "Nora", PASSWORD)).contains(invited.account());
        assertThat(house.own(START).accept(invited.word(), "Autre", PASSWORD)).isEmpty();
        Account nora = house.accounts().find(invited.account()).orElseThrow();
        assertThat(nora.state()).isEqualTo(Account.State.ACTIVE);
        assertThat(nora.name()).isEqualTo("Nora");
    }

    @Test
    void of_links_made_at_once_for_one_person_one_works() {
        AccountId nora = invite("nora@exemple.fr").account();
        List<String> words =
                Contest.of(8, () -> ((PeopleOutcome.Invited) people.renewLink(house.signedIn(camille), nora)).word());
        assertThat(words)
                .filteredOn(word ->
                        house.links(START).find(Links.Purpose.INVITATION, word).isPresent())
                .hasSize(1);
    }

    @Test
    void of_two_people_who_want_one_address_one_has_it() {
        AtomicInteger turn = new AtomicInteger();
        List<Boolean> taken = Contest.of(
                2, () -> house.own(START).changeEmail(turn.getAndIncrement() == 0 ? hugo : lea, "la-meme@exemple.fr"));
        assertThat(taken).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void an_invitation_works_for_seven_days() {
        PeopleOutcome.Invited invited = invite("nora@exemple.fr");
        Instant late = START.plus(Duration.ofDays(7));
        assertThat(house.links(late.minusSeconds(1)).find(Links.Purpose.INVITATION, invited.word()))
                .isPresent();
        assertThat(house.own(late).accept(invited.word(), "Nora", PASSWORD)).isEmpty();
    }

    @Test
    void a_new_invitation_ends_the_one_before() {
        PeopleOutcome.Invited first = invite("nora@exemple.fr");
        people.renewLink(house.signedIn(camille), first.account());
        assertThat(house.own(START).accept(first.word(), "Nora", PASSWORD)).isEmpty();
    }

    @Test
    void of_sixteen_people_with_one_invitation_one_is_let_in() {
        PeopleOutcome.Invited invited = invite("nora@exemple.fr");
        assertThat(Contest.of(16, () -> house.own(START).accept(invited.word(), "Nora", PASSWORD)))
                .filteredOn(java.util.Optional::isPresent)
                .hasSize(1);
    }

    @Test
    void a_password_link_works_for_an_hour_ends_sessions_and_keeps_the_second_factor() {
        house.factors(START).begin(hugo);
        house.sql.sql("update identity.second_factor set confirmed_at = now()").update();
        String session = house.sessions(START).open(hugo, "essai", true);
        PeopleOutcome.Invited link = (PeopleOutcome.Invited) people.renewLink(house.signedIn(ines), hugo);
        assertThat(house.links(START.plus(Duration.ofHours(1))).find(Links.Purpose.PASSWORD, link.word()))
                .isEmpty();
        assertThat(house.own(START).choosePassword(link.word(), PASSWORD)).contains(hugo);
        assertThat(house.sessions(START).recognise(session)).isEmpty();
        assertThat(house.factors(START).isSet(hugo)).isTrue();
    }

    @Test
    void a_link_of_one_kind_does_not_serve_for_another() {
        PeopleOutcome.Invited invited = invite("nora@exemple.fr");
        assertThat(house.own(START).choosePassword(invited.word(), PASSWORD)).isEmpty();
    }

    @Test
    void a_manager_gets_no_link_to_the_account_that_an_administrator_invited() {
        people.invite(house.signedIn(camille), "bob@exemple.fr", "Bob", ADMINISTRATOR);
        assertThat(people.invite(house.signedIn(ines), "bob@exemple.fr", "Bob", helper(A)))
                .isInstanceOf(PeopleOutcome.Refused.class);
        Account bob = house.accounts().findByEmail("bob@exemple.fr").orElseThrow();
        assertThat(bob.grants()).containsExactly(ADMINISTRATOR);
    }

    @Test
    void the_link_of_an_administrator_stays_good_when_a_manager_invites_the_same_address() {
        PeopleOutcome.Invited invited =
                (PeopleOutcome.Invited) people.invite(house.signedIn(camille), "bob@exemple.fr", "Bob", ADMINISTRATOR);
        people.invite(house.signedIn(ines), "bob@exemple.fr", "Bob", helper(A));
        assertThat(house.own(START).accept(invited.word(), "Bob", PASSWORD)).contains(invited.account());
    }

    @Test
    void somebody_known_receives_the_right_and_keeps_her_account() {
        assertThat(people.invite(house.signedIn(camille), "LEA@exemple.fr", "Autre nom", helper(A)))
                .isInstanceOf(PeopleOutcome.Done.class);
        Account known = house.accounts().find(lea).orElseThrow();
        assertThat(known.grants()).containsExactlyInAnyOrder(helper(A), helper(B));
        assertThat(known.name()).isEqualTo("lea@exemple.fr");
    }

    @Test
    void somebody_put_out_is_not_let_in_again_by_an_invitation() {
        people.disable(house.signedIn(camille), lea);
        assertThat(people.invite(house.signedIn(ines), "lea@exemple.fr", "Léa", helper(A)))
                .isInstanceOf(PeopleOutcome.Refused.class);
    }

    @Test
    void the_last_administrator_stays() {
        Caller administrator = house.signedIn(camille);
        assertThat(people.takeBack(administrator, camille, ADMINISTRATOR)).isInstanceOf(PeopleOutcome.Refused.class);
        assertThat(people.disable(administrator, camille)).isInstanceOf(PeopleOutcome.Refused.class);
        assertThat(house.accounts().hasAdministrator()).isTrue();
    }

    @Test
    void a_disabled_administrator_does_not_count() {
        people.give(house.signedIn(camille), lea, ADMINISTRATOR);
        people.disable(house.signedIn(camille), lea);
        assertThat(people.takeBack(house.signedIn(camille), camille, ADMINISTRATOR))
                .isInstanceOf(PeopleOutcome.Refused.class);
    }

    @Test
    void eight_administrators_who_all_leave_at_once_leave_one() {
        List<AccountId> eight = new java.util.ArrayList<>(List.of(camille));
        for (int i = 0; i < 7; i++) {
            eight.add(house.person("admin" + i + "@exemple.fr", ADMINISTRATOR));
        }
        AtomicInteger turn = new AtomicInteger();
        List<PeopleOutcome> outcomes = Contest.of(8, () -> {
            int mine = turn.getAndIncrement();
            return mine % 2 == 0
                    ? people.takeBack(new Caller.Console(), eight.get(mine), ADMINISTRATOR)
                    : people.disable(new Caller.Console(), eight.get(mine));
        });
        assertThat(outcomes).filteredOn(PeopleOutcome.Refused.class::isInstance).hasSize(1);
        assertThat(house.accounts().hasAdministrator()).isTrue();
    }

    @Test
    void every_act_is_journaled() {
        people.disable(house.signedIn(camille), lea);
        people.enable(house.signedIn(camille), lea);
        assertThat(house.reading().list(JournalQuestion.by(lea), 10))
                .extracting(JournalLine::action)
                .containsExactly("compte rouvert", "compte fermé", "sessions fermées");
    }

    private PeopleOutcome.Invited invite(String email) {
        return (PeopleOutcome.Invited) people.invite(house.signedIn(camille), email, "Invitée", helper(A));
    }

    private static Grant helper(UUID organization) {
        return new Grant(Role.HELPER, Scope.organization(organization));
    }
}
