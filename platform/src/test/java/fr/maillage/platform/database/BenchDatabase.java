package fr.maillage.platform.database;

import fr.maillage.platform.kernel.TestFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

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

    /** In a new folder. */
    public static BenchDatabase startFresh() throws IOException {
        return start(LowPrivilegeFolders.open(TestFolders.fresh("bench")));
    }

    /** A connection of its owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    /** For a product. */
    public DataSource source() {
        return TestDatabase.at(List.of(server.url(), server.user(), server.password()));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
