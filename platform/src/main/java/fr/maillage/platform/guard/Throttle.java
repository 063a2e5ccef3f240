package fr.maillage.platform.guard;

import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How much one network or one account may ask for. Nobody is refused for good: what was spent drains. Buckets of every
 * node are kept in the database under a mark that tells nothing; those of one node in its memory.
 */
@Component
public class Throttle {
    private static final int REMEMBERED = 50_000;
    private static final Duration KEPT = Duration.ofDays(31);

    private final AllowanceRepository repository;
    private final Vault vault;
    private final Clock clock;
    private final boolean on;
    private final Map<String, Level> here = new ConcurrentHashMap<>();

    Throttle(AllowanceRepository repository, Vault vault, Settings settings, Clock clock) {
        this.repository = repository;
        this.vault = vault;
        this.clock = clock;
        this.on = settings.trust().throttles();
    }

    /**
     * Spends if that is allowed; spends nothing otherwise.
     *
     * @param who a network, see {@link NetworkPrefix}, or the identifier of an account
     * @param cost how much of the bucket this takes, at least 1
     */
    public Spending spend(Bucket bucket, String who, int cost) {
        if (cost < 1) {
            throw new IllegalArgumentException("nothing is free: " + cost);
        }
        Instant now = clock.instant();
        return !on
                ? new Spending.Allowed()
                : switch (bucket.reach()) {
                    case THIS_NODE -> spendHere(bucket, who, cost, now);
                    case EVERY_NODE -> spendEverywhere(bucket, vault.mark(bucket.name(), who), cost, now);
                };
    }

    /**
     * What is left of a bucket that one node counts, for whoever wants to pace itself; nothing where nothing is counted.
     *
     * @param who as in {@link #spend}
     */
    public Optional<Rest> findRest(Bucket bucket, String who) {
        if (!on || bucket.reach() != Bucket.Reach.THIS_NODE) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Level level =
                here.getOrDefault(bucket.name() + " " + who, new Level(0, now)).drained(bucket, now);
        return Optional.of(new Rest(
                bucket.atOnce(),
                (int) Math.max(0, Math.floor(bucket.atOnce() - level.spent())),
                Duration.ofSeconds((long) Math.ceil(bucket.atOnce() / bucket.perSecond())),
                Duration.ofSeconds((long) Math.ceil(level.spent() / bucket.perSecond()))));
    }

    private Spending spendHere(Bucket bucket, String who, int cost, Instant now) {
        if (here.size() > REMEMBERED) {
            here.entrySet().removeIf(entry -> entry.getValue().at().isBefore(now.minusSeconds(60)));
        }
        Spending[] answer = {new Spending.Allowed()};
        here.compute(bucket.name() + " " + who, (key, before) -> {
            Level drained = (before == null ? new Level(0, now) : before).drained(bucket, now);
            Level after = drained.plus(cost);
            if (after.over(bucket)) {
                answer[0] = new Spending.Wait(after.excess(bucket));
                return drained;
            }
            return after;
        });
        return answer[0];
    }

    private Spending spendEverywhere(Bucket bucket, String who, int cost, Instant now) {
        if (repository.spend(bucket, who, cost, now)) {
            return new Spending.Allowed();
        }
        return new Spending.Wait(repository
                .findLevel(bucket, who)
                .map(level -> level.drained(bucket, now).plus(cost).excess(bucket))
                .orElse(Duration.ofSeconds(1)));
    }

    /** Gives back what was spent on something that turned out to cost nothing, such as a right code. */
    public void giveBack(Bucket bucket, String who, int cost) {
        if (!on) {
            return;
        }
        switch (bucket.reach()) {
            case THIS_NODE -> here.computeIfPresent(bucket.name() + " " + who, (key, level) -> level.minus(cost));
            case EVERY_NODE -> repository.giveBack(bucket, vault.mark(bucket.name(), who), cost);
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void clean() {
        repository.clean(clock.instant().minus(KEPT));
    }
}
