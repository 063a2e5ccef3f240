package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.SheetSeen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts how often sheets are opened. A page only adds to a small sum in memory; the sums go to the database every few
 * seconds, and wait when it is away.
 */
@Component
class SheetViews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SheetViews.class);

    private final ViewRepository repository;
    private final Map<SheetSeen, Integer> pending = new HashMap<>();

    SheetViews(ViewRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void count(SheetSeen seen) {
        synchronized (pending) {
            pending.merge(seen, 1, Integer::sum);
        }
    }

    /** Writes what was counted since the last time. */
    @Scheduled(fixedDelay = 3_000)
    void flush() {
        Map<SheetSeen, Integer> batch = take();
        if (batch.isEmpty()) {
            return;
        }
        try {
            repository.add(batch);
        } catch (DataAccessException databaseAway) {
            LOG.warn("The counts of sheets wait for the database");
            giveBack(batch);
        }
    }

    /** How often each sheet was opened since a day; those never opened are absent. */
    Map<PlaceId, Integer> since(LocalDate day) {
        return repository.sums(day);
    }

    @Override
    public void close() {
        flush();
    }

    private Map<SheetSeen, Integer> take() {
        synchronized (pending) {
            Map<SheetSeen, Integer> batch = Map.copyOf(pending);
            pending.clear();
            return batch;
        }
    }

    private void giveBack(Map<SheetSeen, Integer> batch) {
        synchronized (pending) {
            batch.forEach((seen, number) -> pending.merge(seen, number, Integer::sum));
        }
    }
}
