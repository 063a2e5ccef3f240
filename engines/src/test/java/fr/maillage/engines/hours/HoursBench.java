package fr.maillage.engines.hours;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many instants a second one core answers about, at random moments of two years; run by bench/hours.sh. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class HoursBench {
    private static final int INSTANTS = 4096;

    /** Values from the plainest to a rich one. */
    @Param({
        "Mo-Fr 09:00-12:00,14:00-17:00",
        "Mo-Fr 08:30-12:30,13:30-17:30; Sa[1] 09:00-12:00; SH We off; Aug 01-15 off; PH off",
        "week 01-53/2 Mo 14:00-17:00; week 02-52/2 Th 09:00-12:00; Dec 24-Jan 02 off; PH off || \"sur rendez-vous\""
    })
    String hours = "";

    private Schedule schedule = Schedule.of(null, HoursContext.bordeaux());
    private final Instant[] instants = new Instant[INSTANTS];
    private final ZonedDateTime[] moments = new ZonedDateTime[INSTANTS];
    private int next;

    /** Draws the instants. */
    @org.openjdk.jmh.annotations.Setup
    public void draw() {
        schedule = Schedule.of(OpeningHours.get(hours), HoursContext.bordeaux());
        Random random = new Random(20261121);
        long from = Instant.parse("2025-07-01T00:00:00Z").getEpochSecond();
        for (int i = 0; i < INSTANTS; i++) {
            instants[i] = Instant.ofEpochSecond(from + random.nextLong(2L * 365 * 24 * 3600));
            moments[i] = instants[i].atZone(schedule.context().zone());
        }
    }

    /** Open, closed or unknown. */
    @Benchmark
    public OpenState.State state() {
        next = (next + 1) % INSTANTS;
        return schedule.quickStateAt(instants[next]);
    }

    /** The same with the reason and the next change. */
    @Benchmark
    public OpenState stateUntil() {
        next = (next + 1) % INSTANTS;
        return schedule.stateAt(moments[next]);
    }
}
