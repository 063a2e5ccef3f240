package fr.maillage.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.platform.database.TestDatabase;
import java.time.Clock;
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
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JournalTests {
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00.123456Z");
    private static final Instant TWO_YEARS_AGO = Instant.parse("2024-10-05T09:00:00Z");

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));

    @Test
    void an_untouched_journal_is_whole_whatever_its_words() {
        journal(NOW).record("exploitant", "élu|7:forgé", "import 12 « été » 😀");
        journal(NOW).record("", "", "");
        JournalReport report = audit(NOW).verify();
        assertThat(report.breaks()).isEmpty();
        assertThat(report.lines()).isEqualTo(2);
        assertThat(report.first()).isEqualTo(NOW);
    }

    @Test
    void an_empty_journal_is_whole() {
        assertThat(audit(NOW).verify().whole()).isTrue();
    }

    @Test
    void a_line_changed_by_force_is_found() {
        fill(50);
        byForce("update identity.journal set actor = 'un autre' where line = 20");
        assertThat(audit(NOW).verify().breaks()).containsExactly("Journal : la ligne 20 a été changée.");
    }

    @Test
    void a_line_removed_by_force_is_found() {
        fill(50);
        byForce("delete from identity.journal where line = 20");
        assertThat(audit(NOW).verify().breaks()).singleElement().asString().contains("avant la ligne 21");
    }

    @Test
    void lines_removed_at_the_end_are_found() {
        fill(50);
        byForce("delete from identity.journal where line > 45");
        assertThat(audit(NOW).verify().breaks()).singleElement().asString().contains("après la ligne 45");
    }

    @Test
    void a_journal_written_anew_no_longer_holds_the_end_that_was_noted() {
        fill(5);
        String noted = audit(NOW).verify().end();
        assertThat(audit(NOW).verify(noted).whole()).isTrue();
        byForce("truncate identity.journal; update identity.journal_head set line = 0,"
                + " hash = sha256(convert_to('journal', 'UTF8'))");
        IntStream.range(0, 6).forEach(i -> journal(NOW).record("exploitant", "autre histoire", "ligne " + i));
        assertThat(audit(NOW).verify().whole()).isTrue();
        assertThat(audit(NOW).verify(noted).breaks()).singleElement().asString().contains("réécrit");
    }

    @Test
    void two_nodes_that_write_together_make_one_chain() throws Exception {
        DataSource other = TestDatabase.at(TestDatabase.addressOf(database));
        List<Journal> nodes = List.of(journal(NOW), new Journal(JdbcClient.create(other), Clock.systemUTC()));
        CyclicBarrier together = new CyclicBarrier(16);
        Callable<Boolean> writer = () -> {
            together.await();
            IntStream.range(0, 20).forEach(i -> nodes.get(i % 2).record("noeud", "écrit", "ligne " + i));
            return true;
        };
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> done = people.invokeAll(
                    IntStream.range(0, 16).mapToObj(i -> writer).toList());
            assertThat(done).allMatch(Future::resultNow);
        }
        assertThat(audit(NOW).verify().breaks()).isEmpty();
        assertThat(audit(NOW).verify().lines()).isEqualTo(320);
    }

    @Test
    void a_line_goes_away_with_the_transaction_that_failed() {
        transactions.executeWithoutResult(status -> {
            journal(NOW).record("exploitant", "import", "1");
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(status -> journal(NOW).record("exploitant", "import", "2"));
        assertThat(audit(NOW).verify().lines()).isEqualTo(1);
    }

    @Test
    void refuses_words_that_look_like_a_person() {
        assertThatThrownBy(() -> journal(NOW).read("a1", "jeanne@example.org", "accompagnement"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("jeanne");
        assertThatThrownBy(() -> journal(NOW).record("a1", "entrée\nfausse ligne", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readings_of_an_old_month_leave_and_the_rest_stays_whole() {
        journal(TWO_YEARS_AGO).read("agent-1", "personne-1", "accompagnement");
        journal(NOW).read("agent-1", "personne-2", "accompagnement");
        JournalReport night = audit(NOW).night();
        assertThat(night.breaks()).isEmpty();
        assertThat(night.readings()).isEqualTo(1);
        assertThat(audit(NOW).night().breaks()).isEmpty();
    }

    @Test
    void readings_do_not_leave_before_their_time_whoever_asks() {
        journal(Instant.now()).read("agent-1", "personne-1", "accompagnement");
        assertThatThrownBy(() -> sql.sql("delete from identity.reading").update())
                .hasMessageContaining("twelve months");
        assertThatThrownBy(() -> sql.sql("truncate identity.reading").update()).hasMessageContaining("only grows");
    }

    @Test
    void a_sealed_month_takes_no_line_and_shows_what_was_changed() {
        Instant november = Instant.parse("2026-11-05T09:00:00Z");
        journal(november).read("agent-1", "personne-1", "accompagnement");
        assertThat(audit(NOW).night().breaks()).isEmpty();
        assertThatThrownBy(() -> journal(november).read("agent-2", "personne-1", "curiosité"))
                .hasMessageContaining("sealed");
        byForce("delete from identity.reading; delete from identity.reading_month");
        assertThat(audit(NOW).verify().breaks()).singleElement().asString().contains("disparues");
    }

    private void fill(int lines) {
        IntStream.range(0, lines).forEach(i -> journal(NOW).record("exploitant", "essai", "ligne " + i));
    }

    /** As somebody would who owns the database and has no scruple. */
    private void byForce(String statement) {
        sql.sql("set session_replication_role = replica; " + statement + "; set session_replication_role = origin")
                .update();
    }

    private Journal journal(Instant at) {
        return new Journal(sql, Clock.fixed(at, ZoneOffset.UTC));
    }

    private JournalAudit audit(Instant at) {
        return new JournalAudit(
                sql, journal(at), new JdbcTransactionManager(database), Clock.fixed(at, ZoneOffset.UTC));
    }
}
