package fr.maillage.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.platform.database.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OperatorsTests {
    private final DataSource database = TestDatabase.fresh();
    private final Instant start = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void a_key_opens_once() {
        Operators operators = at(start);
        String key = operators.issueKey();
        assertThat(operators.enter(key)).isPresent();
        assertThat(operators.enter(key)).isEmpty();
    }

    @Test
    void a_key_may_be_typed_in_lower_case_and_without_dashes() {
        Operators operators = at(start);
        String typed = operators.issueKey().replace("-", " ").toLowerCase(Locale.ROOT);
        assertThat(operators.enter(typed)).isPresent();
    }

    @Test
    void a_new_key_ends_the_one_never_used() {
        Operators operators = at(start);
        String first = operators.issueKey();
        operators.issueKey();
        assertThat(operators.enter(first)).isEmpty();
    }

    @Test
    void one_of_sixteen_people_with_the_same_key_gets_in() throws Exception {
        Operators operators = at(start);
        String key = operators.issueKey();
        CyclicBarrier together = new CyclicBarrier(16);
        Callable<Optional<String>> attempt = () -> {
            together.await();
            return operators.enter(key);
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
    void a_session_sleeps_after_fifteen_minutes() {
        String secret = entered();
        assertThat(at(start.plus(Duration.ofMinutes(14))).recognises(secret)).isTrue();
        assertThat(at(start.plus(Duration.ofMinutes(28))).recognises(secret)).isTrue();
        assertThat(at(start.plus(Duration.ofMinutes(44))).recognises(secret)).isFalse();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        String secret = entered();
        for (int minutes = 10; minutes < 720; minutes += 10) {
            assertThat(at(start.plus(Duration.ofMinutes(minutes))).recognises(secret))
                    .isTrue();
        }
        assertThat(at(start.plus(Duration.ofHours(12))).recognises(secret)).isFalse();
    }

    @Test
    void leaving_ends_the_session_at_once() {
        String secret = entered();
        at(start).leave(secret);
        assertThat(at(start).recognises(secret)).isFalse();
    }

    @Test
    void the_database_refuses_to_change_the_journal() {
        at(start).enter("mauvaise clé");
        JdbcClient sql = JdbcClient.create(database);
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

    private String entered() {
        Operators operators = at(start);
        return operators.enter(operators.issueKey()).orElseThrow();
    }

    private Operators at(Instant now) {
        JdbcClient sql = JdbcClient.create(database);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Operators(new OperatorRepository(sql), new Journal(sql, clock), clock);
    }
}
