package fr.maillage.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings every module's schema to the present version. One schema, one folder of scripts and one history per module, so
 * that a module can be read, tested and moved alone.
 */
final class Migrations {
    /** In the order of the floors, from the cellar up: a schema may only refer to those before it. */
    static final List<String> SCHEMAS = List.of(
            "database",
            "vault",
            "guard",
            "post",
            "sms",
            "identity",
            "territory",
            "directory",
            "orientation",
            "publication",
            "kiosk");

    private final DataSource database;

    Migrations(DataSource database) {
        this.database = database;
    }

    void run() {
        SCHEMAS.forEach(schema -> of(schema).load().migrate());
    }

    /** Brings schemas to the version they had in a backup; those it does not know come later. */
    void runTo(Map<String, List<String>> versions) {
        for (String schema : SCHEMAS) {
            List<String> wanted = versions.getOrDefault(schema, List.of());
            if (!wanted.isEmpty()) {
                of(schema)
                        .target(MigrationVersion.fromVersion(wanted.getLast()))
                        .load()
                        .migrate();
            }
        }
    }

    /** True when this program has every migration that had run where a backup was taken. */
    boolean know(Map<String, List<String>> versions) {
        return versions.entrySet().stream()
                .allMatch(schema -> SCHEMAS.contains(schema.getKey())
                        && packed(schema.getKey()).containsAll(schema.getValue()));
    }

    private Set<String> packed(String schema) {
        return Arrays.stream(of(schema).load().info().all())
                .filter(migration ->
                        migration.isVersioned() && migration.getState().isResolved())
                .map(migration -> Objects.requireNonNull(migration.getVersion()).getVersion())
                .collect(Collectors.toSet());
    }

    /** The versions that have run here, by schema, in order. */
    static Map<String, List<String>> applied(Connection connection) throws SQLException {
        Map<String, List<String>> versions = new LinkedHashMap<>();
        for (String schema : SCHEMAS) {
            List<String> own = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select version from \"" + schema
                            + "\".migration where success and version is not null order by installed_rank")) {
                while (rows.next()) {
                    own.add(rows.getString(1));
                }
            }
            own.sort((a, b) -> MigrationVersion.fromVersion(a).compareTo(MigrationVersion.fromVersion(b)));
            versions.put(schema, own);
        }
        return versions;
    }

    private FluentConfiguration of(String schema) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + schema)
                .table("migration");
    }
}
