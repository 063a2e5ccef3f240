package fr.maillage.platform.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.identity.Caller;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A node dies without a word, at any instant of an import: the next one ends the work, and nothing is done twice. */
class ImportCrashTests {
    private static final int ROWS = 3_000;
    private static final int DEATHS = 4;
    private static final long SEED = 20261201;

    @Test
    void ends_as_if_nobody_had_been_killed() throws Exception {
        String file = DirtyFile.of(ROWS, 0, 0);
        ImportBench calm = new ImportBench();
        calm.applied(calm.analysed("lieux.csv", file, StandardCharsets.UTF_8));
        ImportBench stormy = new ImportBench();
        ImportRun run = stormy.analysed("lieux.csv", file, StandardCharsets.UTF_8);
        stormy.imports.apply(run.id(), new Caller.Console());
        Random random = new Random(SEED);
        for (int i = 0; i < DEATHS; i++) {
            killAtWork(stormy, random.nextInt(400));
        }
        stormy.worker.work();
        assertThat(stormy.imports.getRun(run.id()).state()).isEqualTo(ImportState.APPLIED);
        assertThat(places(stormy)).isEqualTo(places(calm)).hasSize(ROWS);
    }

    private static void killAtWork(ImportBench bench, int milliseconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                ImportVictim.class.getName()));
        command.addAll(TestDatabase.addressOf(bench.database));
        Process victim = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader words =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
        assertThat(words.readLine()).isEqualTo("working");
        TimeUnit.MILLISECONDS.sleep(milliseconds);
        victim.destroyForcibly().waitFor();
    }

    private static Set<Place> places(ImportBench bench) {
        return new HashSet<>(bench.directory.read().places());
    }
}
