package fr.maillage.platform.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.database.Victim;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A node dies without a word at twenty instants of its merges: each is done wholly or not at all, and the rest goes on. */
class MergeCrashTests {
    private static final int PAIRS = 400;
    private static final int DEATHS = 20;
    private static final long SEED = 20261122;

    @Test
    void every_merge_is_whole_and_the_end_is_the_same() throws Exception {
        DuplicateFixtures calm = bench();
        Set<String> known = new HashSet<>(Stored.everything(calm.database));
        MergeVictim.mergeAll(calm);
        List<String> after = Stored.everything(calm.database);
        known.addAll(after);
        DuplicateFixtures stormy = bench();
        Random random = new Random(SEED);
        int amid = 0;
        for (int i = 0; i < DEATHS; i++) {
            Victim.killAtWork(MergeVictim.class, stormy.database, random.nextInt(50));
            assertThat(known).containsAll(Stored.everything(stormy.database));
            int merged = Stored.count(stormy.database, "directory.place_merge");
            assertWhole(stormy, merged);
            amid += merged > 0 && merged < PAIRS ? 1 : 0;
        }
        assertThat(amid).as("deaths amid the work").isGreaterThan(DEATHS / 2);
        MergeVictim.mergeAll(stormy);
        assertThat(Stored.everything(stormy.database)).isEqualTo(after);
    }

    /** Everything that one merge writes is there as many times as there are merges. */
    private static void assertWhole(DuplicateFixtures bench, int merged) {
        assertThat(Stored.count(bench.database, "directory.place where status = 'withdrawn'"))
                .isEqualTo(merged);
        assertThat(Stored.count(bench.database, "directory.duplicate_pair where state = 'merged'"))
                .isEqualTo(merged);
        assertThat(Stored.count(bench.database, "directory.place_revision where revision = 2"))
                .isEqualTo(2 * merged);
        assertThat(Stored.count(bench.database, "identity.journal")).isEqualTo(merged);
        assertThat(bench.directory.read().places()).hasSize(2 * PAIRS - merged);
    }

    private static DuplicateFixtures bench() {
        DuplicateFixtures bench = new DuplicateFixtures(TestDatabase.fresh());
        bench.publish(Twins.of(PAIRS));
        assertThat(bench.searched()).hasSize(PAIRS);
        return bench;
    }
}
