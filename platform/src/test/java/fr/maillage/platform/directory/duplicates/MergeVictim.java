package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.database.TestDatabase;
import java.util.List;

/** A node that merges without rest in a process of its own, until it is killed; it says when it is warm. */
final class MergeVictim {
    private MergeVictim() {}

    public static void main(String[] address) {
        DuplicateFixtures bench = new DuplicateFixtures(TestDatabase.at(List.of(address)));
        bench.merge(bench.list(PairState.WAITING).getFirst());
        System.out.println("working");
        mergeAll(bench);
    }

    /** Merges every pair that waits. */
    static void mergeAll(DuplicateFixtures bench) {
        bench.list(PairState.WAITING).forEach(bench::merge);
    }
}
