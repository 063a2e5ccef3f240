package fr.maillage.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.vault.VaultBench;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ThrottleTests {
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private final DataSource database = TestDatabase.fresh();
    private final GuardBench bench = new GuardBench(database);

    @Test
    void five_exports_an_hour_and_then_the_time_to_wait() {
        Throttle throttle = bench.throttle(NOW);
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.spend(Bucket.EXPORT, "compte-1", 1)).isInstanceOf(Spending.Allowed.class);
        }
        assertThat(throttle.spend(Bucket.EXPORT, "compte-1", 1)).isEqualTo(new Spending.Wait(Duration.ofMinutes(12)));
        assertThat(throttle.spend(Bucket.EXPORT, "compte-2", 1)).isInstanceOf(Spending.Allowed.class);
    }

    @Test
    void what_was_spent_comes_back_with_time() {
        bench.throttle(NOW).spend(Bucket.EXPORT, "compte-1", 5);
        assertThat(bench.throttle(NOW.plus(Duration.ofMinutes(11))).spend(Bucket.EXPORT, "compte-1", 1))
                .isInstanceOf(Spending.Wait.class);
        assertThat(bench.throttle(NOW.plus(Duration.ofMinutes(13))).spend(Bucket.EXPORT, "compte-1", 1))
                .isInstanceOf(Spending.Allowed.class);
    }

    @Test
    void two_nodes_at_once_give_no_more_than_one() throws Exception {
        Throttle here = bench.throttle(NOW);
        Throttle there = new GuardBench(TestDatabase.at(TestDatabase.addressOf(database)), bench).throttle(NOW);
        CyclicBarrier together = new CyclicBarrier(16);
        List<Callable<Spending>> people = IntStream.range(0, 16)
                .<Callable<Spending>>mapToObj(i -> () -> {
                    together.await();
                    return (i % 2 == 0 ? here : there).spend(Bucket.EXPORT, "compte-1", 1);
                })
                .toList();
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(nodes.invokeAll(people).stream().map(Future::resultNow))
                    .filteredOn(Spending.Allowed.class::isInstance)
                    .hasSize(5);
        }
    }

    @Test
    void nobody_can_be_read_from_what_is_kept() {
        bench.throttle(NOW).spend(Bucket.EXPORT, "192.0.2.7", 1);
        assertThat(JdbcClient.create(database)
                        .sql("select who from guard.allowance")
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{32}")
                .doesNotContain("192.0", "c0000207");
    }

    @Test
    void five_wrong_passwords_then_a_minute_then_two() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempt(NOW)).isInstanceOf(Spending.Allowed.class);
        }
        assertThat(attempt(NOW)).isEqualTo(new Spending.Wait(Duration.ofMinutes(1)));
        Instant next = NOW.plus(Duration.ofMinutes(1));
        assertThat(attempt(next)).isInstanceOf(Spending.Allowed.class);
        assertThat(attempt(next)).isEqualTo(new Spending.Wait(Duration.ofMinutes(2)));
    }

    @Test
    void waiting_never_passes_a_quarter_of_an_hour_and_is_forgotten_after_half_a_day() {
        Instant now = NOW;
        for (int i = 0; i < 40; i++) {
            attempt(now);
            now = now.plus(Duration.ofMinutes(15));
        }
        attempt(now);
        assertThat(attempt(now)).isEqualTo(new Spending.Wait(Duration.ofMinutes(15)));
        Instant later = now.plus(Duration.ofHours(13));
        for (int i = 0; i < 5; i++) {
            assertThat(attempt(later)).isInstanceOf(Spending.Allowed.class);
        }
    }

    @Test
    void a_stranger_does_not_lock_the_owner_out() {
        SignInThrottle throttle = bench.signIn(NOW);
        throttle.attempt(by("198.51.100.1"));
        throttle.succeeded(by("198.51.100.1"));
        for (int i = 0; i < 200; i++) {
            throttle.attempt(by("203.0.113." + i));
        }
        assertThat(throttle.attempt(by("203.0.113.250")))
                .isInstanceOfSatisfying(
                        Spending.Wait.class, wait -> assertThat(wait.seconds()).isLessThanOrEqualTo(60));
        assertThat(throttle.attempt(by("198.51.100.1"))).isInstanceOf(Spending.Allowed.class);
    }

    @Test
    void tries_on_one_node_count_on_the_other() {
        SignInThrottle there = new GuardBench(TestDatabase.at(TestDatabase.addressOf(database)), bench).signIn(NOW);
        for (int i = 0; i < 5; i++) {
            attempt(NOW);
        }
        assertThat(there.attempt(by("198.51.100.1"))).isInstanceOf(Spending.Wait.class);
    }

    @Test
    void a_household_shares_its_prefix() {
        assertThat(NetworkPrefix.of("2001:db8:1:2200:a::1")).isEqualTo(NetworkPrefix.of("2001:db8:1:22ff::2"));
        assertThat(NetworkPrefix.of("2001:db8:1:2300::1")).isNotEqualTo(NetworkPrefix.of("2001:db8:1:2200::1"));
        assertThat(NetworkPrefix.of("198.51.100.1")).isNotEqualTo(NetworkPrefix.of("198.51.100.2"));
    }

    private Spending attempt(Instant at) {
        return bench.signIn(at).attempt(by("198.51.100.1"));
    }

    private static SignInThrottle.Try by(String address) {
        return new SignInThrottle.Try(SignInThrottle.Door.PASSWORD, "jeanne", address, "");
    }

    static final class GuardBench {
        private final DataSource database;
        private final fr.maillage.platform.vault.Vault vault;

        GuardBench(DataSource database) {
            this.database = database;
            this.vault = VaultBench.on(database);
        }

        /** Another node of the same product. */
        GuardBench(DataSource database, GuardBench sameKeys) {
            this.database = database;
            this.vault = sameKeys.vault;
        }

        Throttle throttle(Instant now) {
            return new Throttle(repository(), vault, SettingsFixtures.bordeaux(), Clock.fixed(now, ZoneOffset.UTC));
        }

        SignInThrottle signIn(Instant now) {
            return new SignInThrottle(repository(), vault, Clock.fixed(now, ZoneOffset.UTC));
        }

        private AllowanceRepository repository() {
            return new AllowanceRepository(JdbcClient.create(database));
        }
    }
}
