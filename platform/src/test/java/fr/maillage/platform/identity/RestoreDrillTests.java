package fr.maillage.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.Backup;
import fr.maillage.platform.database.BackupBench;
import fr.maillage.platform.database.Outgoing;
import fr.maillage.platform.database.RestoreOutcome;
import fr.maillage.platform.database.TestDatabase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What everybody hopes never to do, done at each build: save while people write, restore elsewhere, compare, start. */
class RestoreDrillTests {
    private final DataSource live = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(live);

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_table_comes_back_row_for_row() throws IOException {
        fill(300);
        Path file = folder.resolve("sauvegarde.maillage");
        Backup.Written written = Backup.write(live, file, Clock.systemUTC().instant());
        DataSource copy = BackupBench.empty();
        assertThat(BackupBench.restore(copy, file, false)).isInstanceOf(RestoreOutcome.Restored.class);
        assertThat(BackupBench.contents(copy))
                .isEqualTo(BackupBench.contents(live))
                .hasSizeGreaterThan(12);
        assertThat(written.rows()).isGreaterThan(600);
        assertThat(audit(copy).verify().breaks()).isEmpty();
        assertThat(audit(copy).verify().lines()).isEqualTo(300);
    }

    @Test
    void a_backup_taken_while_people_write_is_of_one_instant() throws Exception {
        fill(50);
        AtomicBoolean writing = new AtomicBoolean(true);
        AtomicInteger written = new AtomicInteger(50);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writer = people.submit(() -> {
                while (writing.get()) {
                    write(written.getAndIncrement());
                }
            });
            while (written.get() < 80) {
                Thread.onSpinWait();
            }
            Path file = folder.resolve("pendant.maillage");
            Backup.write(live, file, Clock.systemUTC().instant());
            writing.set(false);
            writer.get();
            DataSource copy = BackupBench.empty();
            BackupBench.restore(copy, file, false);
            JdbcClient restored = JdbcClient.create(copy);
            assertThat(audit(copy).verify().breaks()).isEmpty();
            assertThat(count(restored, "identity.journal"))
                    .isEqualTo(count(restored, "directory.source"))
                    .isBetween(80L, count(sql, "identity.journal"));
        }
    }

    @Test
    void the_copy_sends_nothing_until_told_and_knows_no_session() throws IOException {
        UUID person = UUID.randomUUID();
        sql.sql("insert into identity.account values (:id, 'lea@demo.invalid', 'Léa', 'active', now())")
                .param("id", person)
                .update();
        sql.sql("insert into identity.session values ('secret', :id, :id, 'essai', true, now(), now(),"
                        + " now() + interval '1 hour')")
                .param("id", person)
                .update();
        Path file = folder.resolve("sauvegarde.maillage");
        Backup.write(live, file, Clock.systemUTC().instant());
        DataSource copy = BackupBench.empty();
        BackupBench.restore(copy, file, false);
        Outgoing outgoing = BackupBench.outgoing(copy);
        assertThat(outgoing.allowed()).isFalse();
        assertThat(BackupBench.outgoing(live).allowed()).isTrue();
        assertThat(count(JdbcClient.create(copy), "identity.session")).isZero();
        assertThat(outgoing.quarantineNotice())
                .hasValueSatisfying(words -> assertThat(words).contains("n’envoie rien"));
        assertThat(outgoing.resume()).isTrue();
        assertThat(outgoing.allowed()).isTrue();
    }

    @Test
    void the_copy_goes_on_where_the_other_stopped() throws IOException {
        fill(20);
        Path file = folder.resolve("sauvegarde.maillage");
        Backup.write(live, file, Clock.systemUTC().instant());
        DataSource copy = BackupBench.empty();
        BackupBench.restore(copy, file, false);
        new Journal(JdbcClient.create(copy), Clock.systemUTC()).record("commande", "envois repris", "base restaurée");
        assertThat(audit(copy).verify().breaks()).isEmpty();
        assertThat(audit(copy).verify().lines()).isEqualTo(21);
    }

    @Test
    void a_target_that_holds_something_is_left_alone_unless_told() throws IOException {
        fill(3);
        Path file = folder.resolve("sauvegarde.maillage");
        Backup.write(live, file, Clock.systemUTC().instant());
        DataSource target = TestDatabase.fresh();
        assertThat(BackupBench.restore(target, file, false)).isInstanceOf(RestoreOutcome.Refused.class);
        assertThat(count(JdbcClient.create(target), "identity.journal")).isZero();
        assertThat(BackupBench.restore(target, file, true)).isInstanceOf(RestoreOutcome.Restored.class);
        assertThat(count(JdbcClient.create(target), "identity.journal")).isEqualTo(3);
    }

    @Test
    void a_backup_with_one_byte_changed_or_missing_is_refused() throws IOException {
        fill(30);
        Path file = folder.resolve("sauvegarde.maillage");
        Backup.write(live, file, Clock.systemUTC().instant());
        long size = Files.size(file);
        for (long at = 0; at < size; at += size / 25) {
            byte before = swap(file, at, (byte) 0x5A);
            DataSource copy = BackupBench.empty();
            RestoreOutcome outcome = BackupBench.restore(copy, file, false);
            // Some bytes of an archive's directory are read by nobody, dates for one: then all is there, or nothing is.
            assertThat(outcome instanceof RestoreOutcome.Restored)
                    .as("byte %d of %d", at, size)
                    .isEqualTo(BackupBench.sameContent(copy, live));
            swap(file, at, before);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size - 1);
        }
        assertThat(BackupBench.restore(BackupBench.empty(), file, false)).isInstanceOf(RestoreOutcome.Refused.class);
    }

    @Test
    void a_backup_of_a_newer_version_is_refused() throws IOException {
        sql.sql("insert into identity.migration select installed_rank + 1000, '9000', description, type, script,"
                        + " checksum, installed_by, installed_on, execution_time, success from identity.migration"
                        + " where version = '1'")
                .update();
        Path file = folder.resolve("demain.maillage");
        Backup.write(live, file, Clock.systemUTC().instant());
        RestoreOutcome outcome = BackupBench.restore(BackupBench.empty(), file, false);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RestoreOutcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("plus récente"));
    }

    @Test
    void a_file_of_something_else_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("autre.zip"), "bonjour");
        assertThat(BackupBench.restore(BackupBench.empty(), file, false)).isInstanceOf(RestoreOutcome.Refused.class);
    }

    private void fill(int rows) {
        IntStream.range(0, rows).forEach(this::write);
    }

    /** A row and its line of journal, in one transaction. */
    private void write(int number) {
        new TransactionTemplate(new JdbcTransactionManager(live)).executeWithoutResult(status -> {
            sql.sql("insert into directory.source values ('243300316', :id, :title)")
                    .param("id", "s" + number)
                    .param("title", "tab\tslash\\ retour\n« é » " + number)
                    .update();
            new Journal(sql, Clock.systemUTC()).record("exploitant", "source", "s" + number);
        });
    }

    private static byte swap(Path file, long at, byte value) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, at);
            byte before = one.get(0);
            channel.write(ByteBuffer.wrap(new byte[] {value}), at);
            return before;
        }
    }

    private static long count(JdbcClient client, String table) {
        return client.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static JournalAudit audit(DataSource database) {
        JdbcClient client = JdbcClient.create(database);
        Clock clock = Clock.systemUTC();
        return new JournalAudit(client, new Journal(client, clock), new JdbcTransactionManager(database), clock);
    }
}
