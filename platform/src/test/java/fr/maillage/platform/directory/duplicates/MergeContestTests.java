package fr.maillage.platform.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.duplicates.MergeOutcome.Reluctance;
import fr.maillage.platform.identity.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two moderators press at the same instant, on two nodes. */
@Timeout(60)
class MergeContestTests {
    private final DuplicateFixtures one = new DuplicateFixtures(TestDatabase.fresh());
    private final DuplicateFixtures other = new DuplicateFixtures(one.database);

    @Test
    void one_wins_and_the_other_is_told() throws Exception {
        one.publish(Twins.of(10));
        for (DuplicatePair pair : one.searched()) {
            SideBySide sides = one.duplicates.lay(pair).orElseThrow();
            List<MergeOutcome> outcomes = atOnce(
                    () -> one.duplicates.merge(pair, sides.proposal(), new Caller.Console()),
                    () -> other.duplicates.merge(pair, sides.swapped().proposal(), new Caller.Console()));
            assertThat(outcomes)
                    .filteredOn(MergeOutcome.Merged.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes).contains(new MergeOutcome.Refused(Reluctance.ALREADY_DECIDED));
        }
        assertThat(one.directory.read().places()).hasSize(10);
        assertThat(Stored.count(one.database, "directory.place_merge")).isEqualTo(10);
    }

    @Test
    void a_place_goes_once_even_into_two_others() throws Exception {
        for (int i = 0; i < 10; i++) {
            DuplicateFixtures bench = i == 0 ? one : new DuplicateFixtures(TestDatabase.fresh());
            bench.publish(Twins.of(3));
            DuplicatePair left = waiting(bench, 0, 2);
            DuplicatePair right = waiting(bench, 2, 4);
            MergeOrder first = keeping(bench, left, 0);
            MergeOrder second = keeping(bench, right, 4);
            List<MergeOutcome> outcomes = atOnce(
                    () -> bench.duplicates.merge(left, first, new Caller.Console()),
                    () -> bench.duplicates.merge(right, second, new Caller.Console()));
            assertThat(outcomes)
                    .filteredOn(MergeOutcome.Merged.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes).contains(new MergeOutcome.Refused(Reluctance.NOT_PUBLIC));
            assertThat(bench.directory.read().places()).hasSize(5);
        }
    }

    /** A pair that a person put there. */
    private static DuplicatePair waiting(DuplicateFixtures bench, int left, int right) {
        PairKey places = PairKey.of(Twins.of(3)[left].id(), Twins.of(3)[right].id());
        bench.duplicates.neverMerge(places.first(), places.second(), new Caller.Console());
        DuplicatePair pair = bench.duplicates.find(places.id()).orElseThrow();
        bench.duplicates.reopen(pair, new Caller.Console());
        return pair;
    }

    private static MergeOrder keeping(DuplicateFixtures bench, DuplicatePair pair, int kept) {
        SideBySide sides = bench.duplicates.lay(pair).orElseThrow();
        boolean right = sides.kept().place().id().equals(Twins.of(3)[kept].id());
        return (right ? sides : sides.swapped()).proposal();
    }

    @FunctionalInterface
    private interface Press {
        MergeOutcome press();
    }

    private static List<MergeOutcome> atOnce(Press... presses) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(presses.length);
        List<MergeOutcome> outcomes = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<MergeOutcome>> waiting = new ArrayList<>();
            for (Press press : presses) {
                waiting.add(people.submit(() -> {
                    barrier.await();
                    return press.press();
                }));
            }
            for (Future<MergeOutcome> answer : waiting) {
                outcomes.add(answer.get());
            }
        }
        return outcomes;
    }
}
