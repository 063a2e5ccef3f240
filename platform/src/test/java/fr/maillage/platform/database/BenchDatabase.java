package fr.maillage.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The bundled PostgreSQL in a folder of its own, for measures that compare us with it. */
public final class BenchDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;

    private BenchDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts it, creating it at first. */
    public static BenchDatabase start(Path folder) throws IOException {
        return new BenchDatabase(EmbeddedPostgres.start(folder));
    }

    /** A connection of its owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
