package fr.maillage.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every module's schema to the present version. One schema, one folder of scripts and one history per module, so
 * that a module can be read, tested and moved alone.
 */
final class Migrations {
    /** In the order of the floors, from the cellar up: a schema may only refer to those before it. */
    static final List<String> SCHEMAS =
            List.of("database", "vault", "guard", "identity", "territory", "directory", "orientation");

    private final DataSource database;

    Migrations(DataSource database) {
        this.database = database;
    }

    void run() {
        for (String schema : SCHEMAS) {
            Flyway.configure()
                    .dataSource(database)
                    .schemas(schema)
                    .defaultSchema(schema)
                    .locations("classpath:db/migration/" + schema)
                    .table("migration")
                    .load()
                    .migrate();
        }
    }
}
