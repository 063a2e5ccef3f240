package fr.maillage.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import fr.maillage.platform.kernel.Settings;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;

/** A database as it is, nothing migrated: for commands that put it there. */
public final class BareDatabase implements AutoCloseable {
    private final DatabaseServer server;
    private final HikariDataSource pool;

    private BareDatabase(DatabaseServer server) {
        this.server = server;
        this.pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(2);
        pool.setPoolName("maillage");
    }

    /** The external server of the settings, else the one of a data folder, started for the time of the command. */
    public static BareDatabase open(Path data, Settings.Database settings) throws IOException {
        return new BareDatabase(DatabaseServer.of(data, settings));
    }

    /** Connections to it. */
    public DataSource source() {
        return pool;
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
    }
}
