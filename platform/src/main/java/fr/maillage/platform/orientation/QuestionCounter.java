package fr.maillage.platform.orientation;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts anonymous questions. A page only adds to a small sum in memory; the sums go to the database every few seconds,
 * and wait when it is away, so that no page ever waits for it.
 */
@Component
public class QuestionCounter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionCounter.class);

    private final QuestionRepository repository;
    private final Map<AnonymousQuestion, Integer> pending = new HashMap<>();

    QuestionCounter(QuestionRepository repository) {
        this.repository = repository;
    }

    /** Counts one question. Never waits, never fails. */
    public void count(AnonymousQuestion question) {
        synchronized (pending) {
            pending.merge(question, 1, Integer::sum);
        }
    }

    /** Writes what was counted since the last time. */
    @Scheduled(fixedDelay = 3_000)
    public void flush() {
        Map<AnonymousQuestion, Integer> batch = take();
        if (batch.isEmpty()) {
            return;
        }
        try {
            repository.add(batch);
        } catch (DataAccessException databaseAway) {
            LOG.warn("The counts of questions wait for the database");
            giveBack(batch);
        }
    }

    /** What was counted and is not written yet. */
    Map<AnonymousQuestion, Integer> waiting() {
        synchronized (pending) {
            return Map.copyOf(pending);
        }
    }

    @Override
    public void close() {
        flush();
    }

    private Map<AnonymousQuestion, Integer> take() {
        synchronized (pending) {
            Map<AnonymousQuestion, Integer> batch = Map.copyOf(pending);
            pending.clear();
            return batch;
        }
    }

    private void giveBack(Map<AnonymousQuestion, Integer> batch) {
        synchronized (pending) {
            batch.forEach((question, number) -> pending.merge(question, number, Integer::sum));
        }
    }
}
