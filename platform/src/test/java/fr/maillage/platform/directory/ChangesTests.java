package fr.maillage.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ChangesTests {
    private final DataSource database = TestDatabase.fresh();
    private final Directory directory = DirectoryFixtures.on(database);

    @Test
    void a_change_that_began_first_and_ended_last_is_not_missed() throws InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Thread slow = Thread.ofVirtual()
                .start(() -> write("Lent", () -> {
                    written.countDown();
                    await(mayEnd);
                }));
        written.await();
        write("Rapide", () -> {});
        List<PlaceChange> first = directory.listChanges(PlaceChange.Mark.START, 10);
        mayEnd.countDown();
        slow.join();
        List<PlaceChange> second = directory.listChanges(first.getLast().mark(), 10);
        assertThat(names(first)).containsExactly("Rapide");
        assertThat(names(second)).containsExactly("Lent");
    }

    @Test
    void the_version_grows_when_an_older_transaction_ends_after_a_newer_one() throws InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Thread slow = Thread.ofVirtual()
                .start(() -> write("Lent", () -> {
                    written.countDown();
                    await(mayEnd);
                }));
        written.await();
        write("Rapide", () -> {});
        long before = directory.version();
        mayEnd.countDown();
        slow.join();
        assertThat(directory.version()).isGreaterThan(before);
    }

    @Test
    void followed_by_small_pages_nothing_is_lost_and_nothing_repeated() {
        for (int i = 0; i < 12; i++) {
            write("Lieu " + i, () -> {});
        }
        List<String> read = new ArrayList<>();
        PlaceChange.Mark mark = PlaceChange.Mark.START;
        for (List<PlaceChange> page = directory.listChanges(mark, 5);
                !page.isEmpty();
                page = directory.listChanges(mark, 5)) {
            read.addAll(names(page));
            mark = page.getLast().mark();
        }
        assertThat(read).hasSize(12).doesNotHaveDuplicates();
    }

    private void write(String name, Runnable beforeTheEnd) {
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(status -> {
            directory.write(PlaceFixtures.place(name).build(), "essai", UUID.randomUUID());
            directory.announceChange();
            beforeTheEnd.run();
        });
    }

    private static List<String> names(List<PlaceChange> changes) {
        return changes.stream().map(PlaceChange::name).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
