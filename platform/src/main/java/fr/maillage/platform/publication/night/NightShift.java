package fr.maillage.platform.publication.night;

import fr.maillage.platform.publication.NightWork;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints the editions after three in the morning, or as soon as the product runs when that hour was missed. Of several
 * nodes that share a data folder, one does the work; a node that dies in the middle leaves the night to the others.
 */
@Component
@ConditionalOnWebApplication
class NightShift implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NightShift.class);
    private static final int HOUR = 3;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final NightRepository nights;
    private final NightWork work;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private volatile @Nullable Thread running;

    NightShift(NightRepository nights, NightWork work, PlatformTransactionManager transactionManager, Clock clock) {
        this.nights = nights;
        this.work = work;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** Does the night of an instant, unless it is done or another node is at it; gives how many editions were made. */
    int look(ZonedDateTime now) {
        LocalDate night = now.minusHours(HOUR).toLocalDate();
        Integer made = transactions.execute(status -> {
            try {
                String shelf = work.shelf();
                if (!nights.claim(shelf, night)) {
                    return 0;
                }
                NightWork.Night printed = work.print(now);
                if (printed.isOver()) {
                    nights.done(shelf, night);
                }
                return printed.made();
            } catch (IOException unwritable) {
                LOG.error("The editions of the night cannot be kept; the last ones stay", unwritable);
                return 0;
            }
        });
        return made == null ? 0 : made;
    }

    private void watch() {
        Duration pause = FIRST_LOOK;
        while (Thread.currentThread() == running) {
            try {
                Thread.sleep(pause);
                pause = PAUSE;
                int made = look(ZonedDateTime.now(clock));
                if (made > 0) {
                    LOG.info("{} editions of the directory printed", made);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (DataAccessException | TransactionException databaseAway) {
                LOG.warn("The editions of the night wait for the database");
            } catch (RuntimeException broken) {
                LOG.error("The editions of the night were not all printed; the last ones stay", broken);
            }
        }
    }

    @Override
    public void start() {
        // Known before it starts: a thread quicker than the assignment would take itself for a stopped one, and leave.
        Thread watching = Thread.ofPlatform()
                .name("night-shift")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .unstarted(this::watch);
        running = watching;
        watching.start();
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
