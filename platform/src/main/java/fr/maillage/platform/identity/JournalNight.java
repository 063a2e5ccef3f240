package fr.maillage.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the journal once a day, on whichever node comes first, and says in the health of the product whether it is whole.
 * A machine that sleeps at night does it when it wakes. A broken chain asks for attention; it does not close the site.
 */
@Component("journalHealthIndicator")
class JournalNight implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(JournalNight.class);
    private static final Status ATTENTION = new Status("ATTENTION");
    private static final Duration EACH = Duration.ofHours(23);

    private final JournalAudit audit;
    private final JournalRepository repository;
    private final Clock clock;

    JournalNight(JournalAudit audit, JdbcClient sql, Clock clock) {
        this.audit = audit;
        this.repository = new JournalRepository(sql);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60, fixedDelay = 1_800, timeUnit = TimeUnit.SECONDS)
    void night() {
        try {
            Instant due = clock.instant().minus(EACH);
            if (repository.findLastVerificationTime().filter(due::isBefore).isEmpty()) {
                JournalReport report = audit.night();
                report.breaks().forEach(broken -> LOG.error("Journal: {}", broken));
            }
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.warn("The journal is verified when the database is back");
        }
    }

    @Override
    public Health health() {
        try {
            Optional<Boolean> whole = repository.findLastVerification();
            return whole.isEmpty()
                    ? Health.unknown().build()
                    : Health.status(whole.get() ? Status.UP : ATTENTION).build();
        } catch (DataAccessException databaseAway) {
            return Health.unknown().build();
        }
    }
}
