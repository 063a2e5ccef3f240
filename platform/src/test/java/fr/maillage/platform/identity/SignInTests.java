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
            house.signIn(START.plus(Duration.ofMinutes(16L * i))).enter("ines@exemple.fr", "rien", ELSEWHERE, "essai");
        }
        assertThat(house.signIn(START.plus(Duration.ofMinutes(16L * 60)))
                        .enter("ines@exemple.fr", PASSWORD, HOME, "essai"))
                .isInstanceOf(EntryOutcome.Entered.class);
    }

    @Test
    void two_nodes_count_together() {
        for (int i = 0; i < 5; i++) {
            house.signIn(START).enter("ines@exemple.fr", "rien", HOME, "essai");
        }
        assertThat(house.signIn(START).enter("ines@exemple.fr", PASSWORD, HOME, "essai"))
                .isInstanceOf(EntryOutcome.Wait.class);
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
        return house.signIn(START).enter(email, password, HOME, "essai");
    }
}
