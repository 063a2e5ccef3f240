package fr.maillage.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The connections of the product, which know whether the database answers: it is asked twice a second on a connection of
 * its own. While it does not, whoever wants a connection is told at once instead of waiting, and a server of our own that
 * has died is started again as soon as its disk has room.
 */
final class Lifeline extends DelegatingDataSource implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lifeline.class);
    private static final Duration EVERY = Duration.ofMillis(500);
    private static final int PATIENCE_SECONDS = 3;
    private static final int TURNS = 3;

    private final HikariDataSource pool;
    private final DatabaseServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread watch;
    private volatile boolean away;
    private @Nullable Connection line;

    Lifeline(HikariDataSource pool, DatabaseServer server) {
        super(pool);
        this.pool = pool;
        this.server = server;
        this.watch = Thread.ofPlatform().daemon().name("lifeline").unstarted(this::watch);
    }

    Lifeline watching() {
        watch.start();
        return this;
    }

    @Override
    public Connection getConnection() throws SQLException {
        for (int turn = 1; true; turn++) {
            if (away) {
                throw new SQLTransientConnectionException("the database is away", "08001");
            }
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException late) {
                if (turn == TURNS) {
                    throw late;
                }
            }
        }
    }

    private void watch() {
        boolean on = true;
        while (on) {
            boolean answers = isThere();
            if (away == answers) {
                LOG.warn(answers ? "The database is back" : "The database is away");
                pool.getHikariPoolMXBean().softEvictConnections();
            }
            away = !answers;
            if (!answers) {
                revive();
            }
            on = !isClosedAfter(EVERY);
        }
        hangUp();
    }

    /** Asked a second time on a new line: the first may have been cut while the server is well. */
    private boolean isThere() {
        if (answers()) {
            return true;
        }
        return answers();
    }

    private boolean answers() {
        try {
            if (line == null) {
                line = DriverManager.getConnection(server.url(), identity());
            }
            if (Objects.requireNonNull(line).isValid(PATIENCE_SECONDS)) {
                return true;
            }
        } catch (SQLException silence) {
            LOG.debug("The database does not answer", silence);
        }
        hangUp();
        return false;
    }

    private Properties identity() {
        Properties identity = new Properties();
        identity.setProperty("user", server.user());
        identity.setProperty("password", server.password());
        identity.setProperty("ApplicationName", "maillage-lifeline");
        identity.setProperty("loginTimeout", Integer.toString(PATIENCE_SECONDS));
        identity.setProperty("connectTimeout", Integer.toString(PATIENCE_SECONDS));
        return identity;
    }

    private void revive() {
        try {
            server.revive();
        } catch (IOException failed) {
            LOG.warn("The database could not be started again: {}", failed.getMessage());
        }
    }

    private void hangUp() {
        try {
            if (line != null) {
                line.close();
            }
        } catch (SQLException gone) {
            LOG.debug("The line was dead already", gone);
        }
        line = null;
    }

    private boolean isClosedAfter(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            watch.join(Duration.ofSeconds(2 * PATIENCE_SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        pool.close();
    }
}
