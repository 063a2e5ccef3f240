package fr.maillage.platform.database;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that decides whether anything may leave: mail, SMS, harvest, webhook. A restored copy sends nothing until
 * {@code ./maillage resume}, so that nobody is told twice. When the database does not answer, the answer is no.
 */
@Component
public class Outgoing {
    private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);

    private final JdbcClient sql;
    private final Clock clock;

    Outgoing(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** True when a message may leave or another server be asked. To be called right before each one. */
    public boolean allowed() {
        try {
            return findQuarantine().isEmpty();
        } catch (DataAccessException databaseAway) {
            LOG.warn("Nothing leaves while the database is away");
            return false;
        }
    }

    /** Since when this copy sends nothing; empty when it may send. */
    public Optional<Instant> findQuarantine() {
        return sql.sql("select since from database.quarantine")
                .query((row, number) -> row.getTimestamp("since").toInstant())
                .optional();
    }

    /** The sentence that team pages show on top of a restored copy, empty elsewhere. */
    public Optional<String> quarantineNotice() {
        return findQuarantine()
                .map(since -> "Copie restaurée le "
                        + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH)
                                .withZone(clock.getZone())
                                .format(since)
                        + " : elle n’envoie rien tant que l’exploitant ne le dit pas (./maillage resume).");
    }

    /** Holds everything back from now on. */
    void hold(String backup) {
        sql.sql("insert into database.quarantine (since, backup) values (:now, :backup) on conflict do nothing")
                .param("now", Timestamp.from(clock.instant()))
                .param("backup", backup)
                .update();
    }

    /** Lets everything leave again. False when nothing was held back. */
    public boolean resume() {
        return sql.sql("delete from database.quarantine").update() == 1;
    }
}
