package fr.maillage.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import fr.maillage.platform.kernel.TestFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL for tests: one server a run, one migrated database each time it is asked. */
public final class TestDatabase {
    private static final int IDLE_MILLIS = 10_000;
    private static final List<String> SETTINGS =
            List.of("max_connections = 400", "fsync = off", "synchronous_commit = off", "full_page_writes = off");

    static {
        // A test leaves its connections behind: they must not wait half a minute to be looked at.
        System.setProperty("com.zaxxer.hikari.housekeeping.periodMs", "2000");
    }

    private TestDatabase() {}

    /** A new database, migrated, that nobody else uses. */
    public static DataSource fresh() {
        return made(" template " + Migrated.NAME);
    }

    /** A new database without anything in it. */
    public static DataSource bare() {
        return made("");
    }

    private static DataSource made(String how) {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        order("create database " + name + how);
        return pool(name);
    }

    private static void order(String statement) {
        try (HikariDataSource administration = pool("postgres")) {
            JdbcClient.create(administration).sql(statement).update();
        }
    }

    /** Migrated once and copied for each test. */
    private static final class Migrated {
        static final String NAME = migrate("migrated");

        private static String migrate(String name) {
            order("create database " + name);
            try (HikariDataSource first = pool(name)) {
                new Migrations(first).run();
            }
            return name;
        }
    }

    /** Lets another process reach a database: its address, the user and the password. */
    public static List<String> addressOf(DataSource database) {
        HikariDataSource pool = (HikariDataSource) database;
        return List.of(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    /** The database of another process, from what {@link #addressOf} gave. */
    public static DataSource at(List<String> address) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address.get(0));
        pool.setUsername(address.get(1));
        pool.setPassword(address.get(2));
        pool.setMaximumPoolSize(2);
        return pool;
    }

    private static HikariDataSource pool(String name) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(Server.RUNNING.url().replaceFirst("/postgres$", "/" + name));
        pool.setUsername(Server.RUNNING.user());
        pool.setPassword(Server.RUNNING.password());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(IDLE_MILLIS);
        return pool;
    }

    /** Started at first use only: a process that joins another's database starts none. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();
    }

    private static EmbeddedPostgres start() {
        try {
            Path folder = TestFolders.kept("tests");
            LowPrivilegeFolders.open(folder);
            EmbeddedPostgres server = wide(EmbeddedPostgres.start(folder), folder);
            // After the products that use it: one that finds its database gone waits half a minute for it.
            SpringApplication.getShutdownHandlers().add(() -> stop(server, folder));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Many tests leave their connections behind in a few seconds: the server takes more of them, from its second start. It
     * leaves with its tests: nothing has to outlive a power cut.
     */
    private static EmbeddedPostgres wide(EmbeddedPostgres first, Path folder) throws IOException {
        DriverManagerDataSource alone = new DriverManagerDataSource(first.url(), first.user(), first.password());
        for (String setting : SETTINGS) {
            JdbcClient.create(alone).sql("alter system set " + setting).update();
        }
        first.close();
        return EmbeddedPostgres.start(folder);
    }

    private static void stop(EmbeddedPostgres server, Path folder) {
        try {
            server.close();
        } catch (IOException alreadyGone) {
            System.err.println("the test database did not stop: " + alreadyGone.getMessage());
        }
        TestFolders.remove(folder);
    }
}
