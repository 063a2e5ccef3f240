package fr.maillage.platform.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.Victim;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.identity.Caller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node dies without a word at twenty instants of an import and of its undoing: the next one ends the work, once. */
class ImportCrashTests {
    private static final int ROWS = 3_000;
    private static final int BATCH = 500;
    private static final int DEATHS_APPLYING = 12;
    private static final int DEATHS_UNDOING = 8;
    private static final long SEED = 20261201;

    private final Random random = new Random(SEED);
    private final ImportBench calm = new ImportBench();
    private final ImportBench stormy = new ImportBench();

    @Test
    void ends_as_if_nobody_had_been_killed() throws Exception {
        String file = DirtyFile.of(ROWS, 0, 0);
        ImportRun whole = calm.applied(calm.analysed("lieux.csv", file, StandardCharsets.UTF_8));
        ImportRun run = stormy.analysed("lieux.csv", file, StandardCharsets.UTF_8);
        stormy.imports.apply(run.id(), new Caller.Console());
        int amid = storm(run, DEATHS_APPLYING, ImportState.APPLYING);
        assertThat(settled(run, ImportState.APPLYING)).isEqualTo(ImportState.APPLIED);
        assertThat(places(stormy)).isEqualTo(places(calm)).hasSize(ROWS);
        calm.undone(whole);
        stormy.imports.undo(run.id(), new Caller.Console());
        amid += storm(run, DEATHS_UNDOING, ImportState.UNDOING);
        assertThat(settled(run, ImportState.UNDOING)).isEqualTo(ImportState.UNDONE);
        assertThat(places(stormy)).isEqualTo(places(calm)).isEmpty();
        assertThat(amid).as("deaths amid the work").isGreaterThan(5);
    }

    /** Kills so many times; how many of them left work behind. Each piece of work is there wholly or not at all. */
    private int storm(ImportRun run, int deaths, ImportState working) throws IOException, InterruptedException {
        int amid = 0;
        for (int i = 0; i < deaths; i++) {
            Victim.killAtWork(ImportVictim.class, stormy.database, random.nextInt(300));
            assertThat(published() % BATCH).isZero();
            amid += stormy.imports.getRun(run.id()).state() == working ? 1 : 0;
        }
        return amid;
    }

    /** On a busy machine the database notices the last death a little later, and holds the row of the import until then. */
    private ImportState settled(ImportRun run, ImportState working) throws InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            stormy.worker.work();
            if (stormy.imports.getRun(run.id()).state() != working) {
                break;
            }
            Thread.sleep(100);
        }
        return stormy.imports.getRun(run.id()).state();
    }

    private long published() {
        return JdbcClient.create(stormy.database)
                .sql("select count(*) from directory.place where status = 'published'")
                .query(Long.class)
                .single();
    }

    private static Set<Place> places(ImportBench bench) {
        return new HashSet<>(bench.directory.read().places());
    }
}
