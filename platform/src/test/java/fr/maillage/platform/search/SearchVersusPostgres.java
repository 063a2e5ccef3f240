package fr.maillage.platform.search;

import fr.maillage.platform.database.BenchDatabase;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.directory.SyntheticTerritory;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The same questions asked of the snapshot and of PostgreSQL in one run, one at a time, alternately. {@code
 * bench/search-vs-postgres.sh} runs it. Arguments: a folder for the database, places, questions.
 */
final class SearchVersusPostgres {
    private static final int WARM_UP = 20_000;

    private SearchVersusPostgres() {}

    public static void main(String[] arguments) throws Exception {
        int places = Integer.parseInt(arguments[1]);
        int questions = Integer.parseInt(arguments[2]);
        PublicDirectory directory = SyntheticTerritory.directory(places, 1);
        Search search = QueryFixtures.search();
        search.replace(directory);
        say(
                "snapshot of %d places built in %d ms",
                places, search.current().buildTime().toMillis());
        warmUp(search);
        try (BenchDatabase database = BenchDatabase.start(Path.of(arguments[0]));
                Connection connection = database.connect()) {
            PostgresSearch postgres = new PostgresSearch(connection);
            long start = System.nanoTime();
            postgres.load(search.current().places(), QueryFixtures.TUESDAY_AT_10.toLocalDate());
            say("PostgreSQL loaded and indexed in %d ms", (System.nanoTime() - start) / 1_000_000);
            postgres.prepare();
            agree(search, postgres);
            compare(search, postgres, questions);
        }
    }

    private static void warmUp(Search search) {
        SyntheticQuestions source = new SyntheticQuestions(search.current().places(), 99);
        for (int i = 0; i < WARM_UP; i++) {
            search.search(source.full().please());
        }
    }

    /** Without words both must find the same number of places: the statement asks what the snapshot answers. */
    private static void agree(Search search, PostgresSearch postgres) throws Exception {
        SyntheticQuestions source = new SyntheticQuestions(search.current().places(), 7);
        int same = 0;
        for (int i = 0; i < 50; i++) {
            PlaceQuery query = source.wordless().open(new When.Anytime()).please();
            same += postgres.ask(query).total() == search.search(query).total() ? 1 : 0;
        }
        say("questions without words: same total for %d of 50", same);
        if (same < 50) {
            throw new IllegalStateException("the two do not answer the same question");
        }
    }

    private static void compare(Search search, PostgresSearch postgres, int questions) throws Exception {
        SyntheticQuestions source = new SyntheticQuestions(search.current().places(), 8);
        List<PlaceQuery> asked = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            asked.add(source.full().open(new When.Anytime()).please());
        }
        long[] ours = new long[questions];
        long[] work = new long[questions];
        long[] theirs = new long[questions];
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        int same = 0;
        for (int i = 0; i < questions; i++) {
            long worked = thread.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            int found = search.search(asked.get(i)).total();
            ours[i] = System.nanoTime() - start;
            work[i] = thread.getCurrentThreadCpuTime() - worked;
            start = System.nanoTime();
            PostgresSearch.Answer answer = postgres.ask(asked.get(i));
            theirs[i] = System.nanoTime() - start;
            same += answer.total() == found ? 1 : 0;
        }
        say("questions with words: same total for %d of %d (stems and corrections differ)", same, questions);
        report("snapshot", ours);
        report("its CPU", work);
        report("PostgreSQL", theirs);
        say(
                "PostgreSQL / snapshot: p50 x%.0f  p95 x%.0f  p99 x%.0f  mean x%.0f",
                at(theirs, 50) / at(ours, 50),
                at(theirs, 95) / at(ours, 95),
                at(theirs, 99) / at(ours, 99),
                mean(theirs) / mean(ours));
    }

    private static void report(String name, long[] nanos) {
        say(
                "%-10s p50 %.2f ms  p95 %.2f ms  p99 %.2f ms  mean %.2f ms",
                name, at(nanos, 50), at(nanos, 95), at(nanos, 99), mean(nanos));
    }

    private static double at(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static double mean(long[] nanos) {
        return Arrays.stream(nanos).average().orElse(0) / 1e6;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
