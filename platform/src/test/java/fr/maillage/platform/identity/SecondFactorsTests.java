package fr.maillage.platform.identity;

import static fr.maillage.platform.identity.IdentityFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SecondFactorsTests {
    private final IdentityFixtures house = new IdentityFixtures();
    private final AccountId ines = house.person("ines@exemple.fr");
    private final AccountId camille = house.person("camille@exemple.fr");
    private final AccountId yann = house.person("yann@exemple.fr");

    @Test
    void a_first_code_confirms_the_telephone_and_gives_ten_codes() {
        List<String> codes = enrol();
        assertThat(house.factors(START).isSet(ines)).isTrue();
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[2-9A-Z]{4}(-[2-9A-Z]{4}){2}"));
    }

    @Test
    void nothing_is_set_before_a_first_code() {
        house.factors(START).begin(ines);
        assertThat(house.factors(START).isSet(ines)).isFalse();
        assertThat(house.factors(START).confirm(ines, "000000")).isEmpty();
        assertThat(house.factors(START).verify(ines, code(START))).isFalse();
    }

    @Test
    void a_code_is_taken_once() {
        enrol();
        Instant later = START.plusSeconds(60);
        assertThat(house.factors(later).verify(ines, code(later))).isTrue();
        assertThat(house.factors(later).verify(ines, code(later))).isFalse();
    }

    @Test
    void the_code_of_the_confirmation_does_not_serve_again() {
        enrol();
        assertThat(house.factors(START).verify(ines, code(START))).isFalse();
    }

    @Test
    void an_older_code_than_the_last_one_taken_is_refused() {
        enrol();
        Instant later = START.plusSeconds(90);
        assertThat(house.factors(later).verify(ines, code(later.plusSeconds(30))))
                .isTrue();
        assertThat(house.factors(later).verify(ines, code(later))).isFalse();
    }

    @Test
    void of_sixteen_people_with_the_same_code_one_gets_in() {
        enrol();
        Instant later = START.plusSeconds(60);
        String code = code(later);
        assertThat(Contest.of(16, () -> house.factors(later).verify(ines, code)))
                .filteredOn(won -> won)
                .hasSize(1);
    }

    @Test
    void a_recovery_code_serves_once_however_it_is_typed() {
        String code = enrol().getFirst();
        assertThat(house.factors(START).verify(ines, code.replace("-", " ").toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(house.factors(START).verify(ines, code)).isFalse();
        assertThat(house.factors(START).countCodes(ines)).isEqualTo(9);
    }

    @Test
    void new_recovery_codes_end_the_old_ones() {
        String old = enrol().getFirst();
        List<String> renewed = house.factors(START).renewCodes(ines);
        assertThat(house.factors(START).verify(ines, old)).isFalse();
        assertThat(house.factors(START).verify(ines, renewed.getFirst())).isTrue();
    }

    @Test
    void nobody_replaces_a_confirmed_secret_by_beginning_again() {
        enrol();
        house.factors(START).begin(ines);
        Instant later = START.plusSeconds(60);
        assertThat(house.factors(START).findEnrolment(ines, "x", "y")).isEmpty();
        assertThat(house.factors(later).verify(ines, code(later))).isTrue();
    }

    @Test
    void the_secret_is_sealed_in_the_database() {
        enrol();
        String stored = house.sql
                .sql("select encode(secret, 'escape') from identity.second_factor")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(secret);
    }

    @Test
    void a_lost_factor_is_erased_when_another_person_agrees() {
        enrol();
        String session = house.sessions(START).open(ines, "essai", true);
        assertThat(house.factors(START).askToErase(ines, camille)).isEqualTo(Erasure.ASKED);
        assertThat(house.factors(START).isSet(ines)).isTrue();
        assertThat(house.factors(START).askToErase(ines, yann)).isEqualTo(Erasure.ERASED);
        assertThat(house.factors(START).isSet(ines)).isFalse();
        assertThat(house.sessions(START).recognise(session)).isEmpty();
    }

    @Test
    void one_person_alone_erases_nothing() {
        enrol();
        house.factors(START).askToErase(ines, camille);
        assertThat(house.factors(START).askToErase(ines, camille)).isEqualTo(Erasure.ASKED);
        assertThat(house.factors(START).askToErase(ines, ines)).isEqualTo(Erasure.REFUSED);
        assertThat(house.factors(START).isSet(ines)).isTrue();
    }

    @Test
    void an_ask_is_forgotten_after_two_days() {
        enrol();
        house.factors(START).askToErase(ines, camille);
        Instant later = START.plus(Duration.ofDays(2).plusMinutes(1));
        assertThat(house.factors(later).askToErase(ines, yann)).isEqualTo(Erasure.ASKED);
    }

    private String secret = "";

    private List<String> enrol() {
        house.factors(START).begin(ines);
        secret =
                house.factors(START).findEnrolment(ines, "x", "y").orElseThrow().secret();
        return house.factors(START).confirm(ines, code(START)).orElseThrow();
    }

    private String code(Instant now) {
        return Totp.codeAt(secret.isEmpty() ? "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" : secret, now);
    }
}
