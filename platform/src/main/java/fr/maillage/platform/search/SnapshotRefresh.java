package fr.maillage.platform.search;

import fr.maillage.platform.directory.Directory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * Keeps the snapshot less than a second behind the directory, by asking for its version twice a second. When the
 * database does not answer, the last snapshot stays in use, dated.
 */
final class SnapshotRefresh implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotRefresh.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Search search;
    private final Directory directory;
    private volatile @Nullable Thread running;
    private boolean failing;

    SnapshotRefresh(Search search, Directory directory) {
        this.search = search;
        this.directory = directory;
    }

    /** Reads the directory once before the first page, then goes on beside. */
    @Override
    public void start() {
        refresh();
        // Known before it starts: a thread quicker than the assignment would take itself for a stopped one, and leave.
        Thread watching = Thread.ofPlatform().name("snapshot-refresh").daemon().unstarted(this::watch);
        running = watching;
        watching.start();
    }

    /** Reads again before the address is announced: what was written during the start is on the first page. */
    @EventListener(ApplicationReadyEvent.class)
    void beforeTheFirstVisit() {
        refresh();
    }

    private void watch() {
        while (Thread.currentThread() == running) {
            try {
                Thread.sleep(PAUSE);
                refresh();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private synchronized void refresh() {
        try {
            if (directory.version() > search.current().version()) {
                search.replace(directory.read());
                LOG.info(
                        "Snapshot {} of {} places built in {} ms",
                        search.current().version(),
                        search.current().places().size(),
                        search.current().buildTime().toMillis());
            }
            failing = false;
            search.trust(true);
        } catch (RuntimeException unreachable) {
            search.trust(false);
            if (!failing) {
                LOG.error(
                        "The directory cannot be read; the snapshot of {} stays",
                        search.current().takenAt(),
                        unreachable);
            }
            failing = true;
        }
    }

    @Override
    public void stop() {
        Thread watching = running;
        running = null;
        if (watching != null) {
            watching.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
