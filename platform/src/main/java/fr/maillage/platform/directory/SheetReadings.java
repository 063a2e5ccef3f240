package fr.maillage.platform.directory;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts how often each sheet is read in each language, so that what is read most is translated first. A number and
 * nothing else.
 */
@Component
public class SheetReadings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SheetReadings.class);

    private final TranslationRepository repository;
    private final Map<Sheet, Long> pending = new HashMap<>();

    private record Sheet(PlaceId place, Language language) {}

    SheetReadings(TranslationRepository repository) {
        this.repository = repository;
    }

    /** Told by the page, in the language that it was read in. */
    @EventListener
    void on(SheetSeen seen) {
        count(seen.place(), Words.language());
    }

    /** Counts one reading. Never waits, never fails. */
    public void count(PlaceId place, Language language) {
        synchronized (pending) {
            pending.merge(new Sheet(place, language), 1L, Long::sum);
        }
    }

    /** Writes what was counted since the last time. */
    @Scheduled(fixedDelay = 15_000)
    public void flush() {
        Map<Sheet, Long> batch = take();
        try {
            batch.forEach((sheet, readings) -> repository.addReadings(sheet.place(), sheet.language(), readings));
        } catch (DataAccessException databaseAway) {
            LOG.warn("The counts of readings are lost while the database is away");
        }
    }

    @Override
    public void close() {
        flush();
    }

    private Map<Sheet, Long> take() {
        synchronized (pending) {
            Map<Sheet, Long> batch = Map.copyOf(pending);
            pending.clear();
            return batch;
        }
    }
}
