package fr.maillage.platform.identity;

import static fr.maillage.platform.identity.IdentityFixtures.PASSWORD;
import static fr.maillage.platform.identity.IdentityFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInTests {
    private static final String HOME = "192.0.2.10";
    private static final String ELSEWHERE = "198.51.100.7";

    private final IdentityFixtures house = new IdentityFixtures();
    private final AccountId ines = house.person("ines@exemple.fr");

    SignInTests() {
        house.passwords(START).set(ines, PASSWORD);
    }

    @Test
    void address_and_password_open_a_session() {
        EntryOutcome outcome = enter(" Ines@Exemple.fr ", PASSWORD);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        EntryOutcome.Entered.class,
                        entered -> assertThat(house.sessions(START)
                                        .recognise(entered.secret())
                                        .orElseThrow()
                                        .account())
                                .isEqualTo(ines));
    }

    @Test
    void whatever_is_wrong_the_answer_is_the_same() {
        AccountId closed = house.person("ferme@exemple.fr");
        house.passwords(START).set(closed, PASSWORD);
        house.people(START).disable(new Caller.Console(), closed);
        assertThat(enter("ines@exemple.fr", "autre chose que cela"))
                .isEqualTo(enter("personne@exemple.fr", PASSWORD))
                .isEqualTo(enter("ferme@exemple.fr", PASSWORD))
                .isEqualTo(enter("", ""))
                .isEqualTo(new EntryOutcome.Refused());
    }

    @Test
    void whatever_is_wrong_one_hash_is_computed() {
        house.person("sans@exemple.fr");
        for (String email :
                new String[] {"ines@exemple.fr", "personne@exemple.fr", "sans@exemple.fr", "", "x".repeat(9000)}) {
            long before = house.hasher.computed();
            enter(email, "autre chose que cela");
            assertThat(house.hasher.computed() - before).as(email).isEqualTo(1);
        }
    }

    @Test
    void a_sixth_try_waits_for_known_and_unknown_addresses_alike() {
        for (String email : new String[] {"ines@exemple.fr", "personne@exemple.fr"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(enter(email, "autre chose que cela")).isInstanceOf(EntryOutcome.Refused.class);
            }
            assertThat(enter(email, PASSWORD))
                    .isInstanceOfSatisfying(
                            EntryOutcome.Wait.class,
                            wait -> assertThat(wait.words()).isEqualTo("une minute"));
        }
    }

    @Test
    void a_stranger_locks_nobody_out() {
        enter("ines@exemple.fr", PASSWORD);
        for (int i = 0; i < 60; i++) {
            house.signIn(START.plus(Duration.ofMinutes(16L * i)))
                    .enter("ines@exemple.fr", "rien", new Visitor(ELSEWHERE, "essai", ""));
        }
        assertThat(house.signIn(START.plus(Duration.ofMinutes(16L * 60)))
                        .enter("ines@exemple.fr", PASSWORD, new Visitor(HOME, "essai", "")))
                .isInstanceOf(EntryOutcome.Entered.class);
    }

    @Test
    void two_nodes_count_together() {
        for (int i = 0; i < 5; i++) {
            house.signIn(START).enter("ines@exemple.fr", "rien", new Visitor(HOME, "essai", ""));
        }
        assertThat(house.signIn(START).enter("ines@exemple.fr", PASSWORD, new Visitor(HOME, "essai", "")))
                .isInstanceOf(EntryOutcome.Wait.class);
    }

    @Test
    void a_morning_of_right_passwords_shuts_nobody_out() {
        for (int i = 0; i < 45; i++) {
            String email = "collegue" + i + "@exemple.fr";
            house.passwords(START).set(house.person(email), PASSWORD);
            assertThat(enter(email, PASSWORD)).isInstanceOf(EntryOutcome.Entered.class);
            assertThat(house.signIn(START).countCode(ines, HOME)).isEmpty();
            house.signIn(START).codeSucceeded(ines, HOME);
        }
        assertThat(enter("ines@exemple.fr", PASSWORD)).isInstanceOf(EntryOutcome.Entered.class);
    }

    @Test
    void invented_accounts_tried_next_door_delay_a_colleague_by_a_minute_at_most() {
        for (int i = 0; i < 40; i++) {
            enter("invente" + i + "@exemple.fr", "rien");
        }
        assertThat(enter("ines@exemple.fr", PASSWORD))
                .isInstanceOfSatisfying(
                        EntryOutcome.Wait.class,
                        wait -> assertThat(wait.words()).isEqualTo("une minute"));
        assertThat(house.signIn(START.plus(Duration.ofMinutes(1)))
                        .enter("ines@exemple.fr", PASSWORD, new Visitor(HOME, "essai", "")))
                .isInstanceOf(EntryOutcome.Entered.class);
        assertThat(house.signIn(START.plus(Duration.ofHours(1))).countForgotten("personne@exemple.fr", HOME))
                .isEmpty();
    }

    @Test
    void a_device_that_was_let_in_gets_through_whatever_is_tried_around_it() {
        String known = house.signIn(START).remember("ines@exemple.fr", new Visitor(HOME, "essai", ""));
        for (int i = 0; i < 60; i++) {
            enter("ines@exemple.fr", "rien");
            enter("invente" + i + "@exemple.fr", "rien");
        }
        assertThat(enter("ines@exemple.fr", PASSWORD)).isInstanceOf(EntryOutcome.Wait.class);
        assertThat(house.signIn(START).enter("ines@exemple.fr", PASSWORD, new Visitor(HOME, "essai", known)))
                .isInstanceOf(EntryOutcome.Entered.class);
    }

    @Test
    void a_known_device_has_five_tries_of_its_own_and_is_known_for_its_accounts_alone() {
        String known = house.signIn(START).remember("ines@exemple.fr", new Visitor(HOME, "essai", ""));
        Visitor thief = new Visitor(ELSEWHERE, "essai", known);
        for (int i = 0; i < 5; i++) {
            assertThat(house.signIn(START).enter("ines@exemple.fr", "rien", thief))
                    .isInstanceOf(EntryOutcome.Refused.class);
        }
        assertThat(house.signIn(START).enter("ines@exemple.fr", "rien", thief)).isInstanceOf(EntryOutcome.Wait.class);
        KnownDevices devices = new KnownDevices(house.vault);
        assertThat(devices.mark(known, "autre@exemple.fr")).isEmpty();
        assertThat(devices.mark("0".repeat(32) + known.substring(32), "ines@exemple.fr"))
                .isEmpty();
    }

    @Test
    void the_owner_is_told_of_wrong_passwords() {
        assertThat(house.wrongTries(START).find(ines)).isEmpty();
        enter("ines@exemple.fr", "rien");
        enter("ines@exemple.fr", "rien");
        enter("personne@exemple.fr", "rien");
        assertThat(house.wrongTries(START).find(ines))
                .hasValueSatisfying(count -> assertThat(count.tries()).isEqualTo(2));
        assertThat(house.wrongTries(START.plus(Duration.ofDays(31))).find(ines)).isEmpty();
    }

    @Test
    void somebody_invited_who_has_not_accepted_does_not_enter() {
        house.sql.sql("update identity.account set state = 'invited'").update();
        assertThat(enter("ines@exemple.fr", PASSWORD)).isInstanceOf(EntryOutcome.Refused.class);
    }

    @Test
    void the_password_is_kept_as_argon2id_with_the_parameters_of_owasp() {
        String hash = house.sql
                .sql("select hash from identity.password")
                .query(String.class)
                .single();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("girafe");
    }

    @Test
    void the_same_letters_from_another_keyboard_are_the_same_password() {
        house.passwords(START).set(ines, "le café d\u2019en face ouvre tôt");
        assertThat(house.passwords(START).matches(Optional.of(ines), "le cafe\u0301 d\u2019en face ouvre to\u0302t"))
                .isTrue();
    }

    @Test
    void a_refusal_is_journaled_without_the_address() {
        enter("personne@exemple.fr", "rien");
        assertThat(house.reading().list(new JournalQuestion(null, JournalQuestion.Kind.REFUSALS, null, null, null), 5))
                .singleElement()
                .satisfies(line -> assertThat(line.subject()).isEqualTo("compte inconnu"));
    }

    private EntryOutcome enter(String email, String password) {
        return house.signIn(START).enter(email, password, new Visitor(HOME, "essai", ""));
    }
}
