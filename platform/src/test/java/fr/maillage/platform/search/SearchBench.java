package fr.maillage.platform.search;

import fr.maillage.platform.directory.SyntheticTerritory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of one question, single-threaded, each different from the one before. {@code bench/search.sh} runs it.
 *
 * <p>{@code full}: words, one filter of service or more, a spot, all counts, the first twenty places in order.
 * {@code list}: half of them, the other half without words, as the list page is used.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class SearchBench {
    @Param({"100000"})
    int places;

    @Param({"full", "list"})
    String questions = "full";

    private final Search search = QueryFixtures.search();
    private final List<PlaceQuery> asked = new ArrayList<>();
    private int next;

    @Setup(Level.Trial)
    public void build() {
        search.replace(SyntheticTerritory.directory(places, 1));
        SyntheticQuestions source = new SyntheticQuestions(search.current().places(), 2);
        for (int i = 0; i < 50_000; i++) {
            asked.add(
                    questions.equals("full")
                            ? source.full().please()
                            : source.list().please());
        }
        System.out.println("built in " + search.current().buildTime());
    }

    @Benchmark
    public PlaceResults ask() {
        next = (next + 1) % asked.size();
        return search.search(asked.get(next));
    }
}
