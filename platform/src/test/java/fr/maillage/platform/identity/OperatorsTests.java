package fr.maillage.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OperatorsTests {
    private final IdentityFixtures house = new IdentityFixtures();
    private final Instant start = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void a_key_opens_once() {
        Operators operators = at(start);
        String key = operators.issueKey();
        assertThat(welcome(operators, key)).isPresent();
        assertThat(welcome(operators, key)).isEmpty();
    }

    @Test
    void a_key_may_be_typed_in_lower_case_and_without_dashes() {
        Operators operators = at(start);
        String typed = operators.issueKey().replace("-", " ").toLowerCase(Locale.ROOT);
        assertThat(welcome(operators, typed)).isPresent();
    }

    @Test
    void a_new_key_ends_the_one_never_used() {
        Operators operators = at(start);
        String first = operators.issueKey();
        operators.issueKey();
        assertThat(welcome(operators, first)).isEmpty();
    }

    @Test
    void one_of_sixteen_people_with_the_same_key_gets_in() throws Exception {
        Operators operators = at(start);
        String key = operators.issueKey();
        CyclicBarrier together = new CyclicBarrier(16);
        Callable<Optional<String>> attempt = () -> {
            together.await();
            return welcome(operators, key);
        };
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Optional<String>> results =
                    people
                            .invokeAll(IntStream.range(0, 16)
                                    .mapToObj(i -> attempt)
                                    .toList())
                            .stream()
                            .map(java.util.concurrent.Future::resultNow)
                            .toList();
            assertThat(results).filteredOn(Optional::isPresent).hasSize(1);
        }
    }

    @Test
    void the_database_refuses_to_change_the_journal() {
        welcome(at(start), "mauvaise clé");
        JdbcClient sql = JdbcClient.create(house.database);
        assertThat(sql.sql("select count(*) from identity.journal")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(
                        () -> sql.sql("update identity.journal set actor = 'x'").update())
                .hasMessageContaining("only grows");
        assertThatThrownBy(() -> sql.sql("delete from identity.journal").update())
                .hasMessageContaining("only grows");
    }

    @Test
    void whoever_holds_the_key_administers_after_a_second_factor() {
        Operators operators = at(start);
        String secret = welcome(operators, operators.issueKey()).orElseThrow();
        Caller.SignedIn person = house.sessions(start).recognise(secret).orElseThrow();
        assertThat(person.maySomewhere(Right.MANAGE_PEOPLE)).isTrue();
        assertThat(person.may(Right.MANAGE_PEOPLE, Target.territory())).isFalse();
    }

    @Test
    void a_key_renews_an_account_that_is_locked_out() {
        AccountId lost = house.person("camille@exemple.fr", new Grant(Role.ADMINISTRATOR, Scope.territory()));
        house.factors(start).begin(lost);
        Operators operators = at(start);
        welcome(operators, operators.issueKey());
        assertThat(house.accounts()
                        .findByEmail("camille@exemple.fr")
                        .orElseThrow()
                        .id())
                .isEqualTo(lost);
        assertThat(house.factors(start).findEnrolment(lost, "x", "y")).isEmpty();
        assertThat(house.passwords(start).matches(Optional.of(lost), IdentityFixtures.PASSWORD))
                .isTrue();
    }

    private static Optional<String> welcome(Operators operators, String key) {
        return operators.welcome(key, "Camille", "camille@exemple.fr", IdentityFixtures.PASSWORD, "essai");
    }

    private Operators at(Instant now) {
        return house.operators(now);
    }
}
