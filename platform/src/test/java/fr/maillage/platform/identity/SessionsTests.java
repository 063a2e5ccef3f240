package fr.maillage.platform.identity;

import static fr.maillage.platform.identity.IdentityFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionsTests {
    private final IdentityFixtures house = new IdentityFixtures();
    private final AccountId person = house.person("a@exemple.fr", new Grant(Role.MODERATOR, Scope.commune("33119")));

    @Test
    void a_session_tells_who_it_is_and_what_they_may() {
        Caller.SignedIn known = house.sessions(START).recognise(open()).orElseThrow();
        assertThat(known.may(Right.MODERATE, new Target("33119", java.util.Set.of(), null)))
                .isTrue();
        assertThat(known.may(Right.MODERATE, new Target("33063", java.util.Set.of(), null)))
                .isFalse();
    }

    @Test
    void a_session_sleeps_after_fifteen_minutes() {
        String secret = open();
        assertThat(recognisedAfter(secret, Duration.ofMinutes(14))).isTrue();
        assertThat(recognisedAfter(secret, Duration.ofMinutes(28))).isTrue();
        assertThat(recognisedAfter(secret, Duration.ofMinutes(44))).isFalse();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        String secret = open();
        for (int minutes = 10; minutes < 720; minutes += 10) {
            assertThat(recognisedAfter(secret, Duration.ofMinutes(minutes))).isTrue();
        }
        assertThat(recognisedAfter(secret, Duration.ofHours(12))).isFalse();
    }

    @Test
    void leaving_ends_the_session_at_once() {
        String secret = open();
        house.sessions(START).close(secret);
        assertThat(recognisedAfter(secret, Duration.ZERO)).isFalse();
    }

    @Test
    void a_person_closes_the_session_of_another_device_by_its_identity() {
        String secret = open();
        UUID other = house.sessions(START).list(person).getFirst().id();
        house.sessions(START).close(person, other);
        assertThat(recognisedAfter(secret, Duration.ZERO)).isFalse();
    }

    @Test
    void nobody_closes_the_session_of_somebody_else() {
        String secret = open();
        UUID session = house.sessions(START).list(person).getFirst().id();
        house.sessions(START).close(house.person("b@exemple.fr"), session);
        assertThat(recognisedAfter(secret, Duration.ZERO)).isTrue();
    }

    @Test
    void a_disabled_account_is_out_at_once() {
        String secret = open();
        house.people(START).disable(new Caller.Console(), person);
        assertThat(recognisedAfter(secret, Duration.ZERO)).isFalse();
    }

    @Test
    void a_right_taken_back_counts_from_the_next_press() {
        String secret = open();
        house.people(START).takeBack(new Caller.Console(), person, new Grant(Role.MODERATOR, Scope.commune("33119")));
        assertThat(house.sessions(START).recognise(secret).orElseThrow().maySomewhere(Right.MODERATE))
                .isFalse();
    }

    @Test
    void a_second_factor_makes_the_session_strong_under_a_new_secret() {
        String weak = open();
        String strong = house.sessions(START).strengthen(weak).orElseThrow();
        assertThat(recognisedAfter(weak, Duration.ZERO)).isFalse();
        assertThat(house.sessions(START).recognise(strong).orElseThrow().strong())
                .isTrue();
    }

    @Test
    void a_session_made_strong_keeps_its_end() {
        String strong = house.sessions(START.plus(Duration.ofMinutes(10)))
                .strengthen(open())
                .orElseThrow();
        for (int minutes = 10; minutes < 720; minutes += 10) {
            assertThat(recognisedAfter(strong, Duration.ofMinutes(minutes))).isTrue();
        }
        assertThat(recognisedAfter(strong, Duration.ofHours(12))).isFalse();
    }

    @Test
    void whoever_owes_a_second_factor_may_do_nothing() {
        house.factors(START).begin(person);
        assertThat(house.sessions(START).recognise(open()).orElseThrow().grants())
                .isNotEmpty();
        house.sql.sql("update identity.second_factor set confirmed_at = now()").update();
        assertThat(house.sessions(START).recognise(open()).orElseThrow().grants())
                .isEmpty();
    }

    @Test
    void the_other_devices_are_put_out_and_this_one_stays() {
        String other = open();
        String here = open();
        house.sessions(START).closeOthers(person, here);
        assertThat(recognisedAfter(other, Duration.ZERO)).isFalse();
        assertThat(recognisedAfter(here, Duration.ZERO)).isTrue();
    }

    private String open() {
        return house.sessions(START).open(person, "téléphone", false);
    }

    private boolean recognisedAfter(String secret, Duration wait) {
        return house.sessions(START.plus(wait)).recognise(secret).isPresent();
    }
}
