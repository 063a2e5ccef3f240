package fr.maillage.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Restores, and compares two databases table by table. */
public final class BackupBench {
    private BackupBench() {}

    public static DataSource empty() {
        return TestDatabase.bare();
    }

    public static RestoreOutcome restore(DataSource target, Path file, boolean replace) throws IOException {
        return Restore.into(target, file, replace, Clock.systemUTC());
    }

    public static Outgoing outgoing(DataSource database) {
        return new Outgoing(JdbcClient.create(database), Clock.systemUTC());
    }

    /** Every lasting table with the sum of all its rows, and every sequence with its value. */
    public static Map<String, String> contents(DataSource database) {
        Map<String, String> contents = new TreeMap<>();
        JdbcClient sql = JdbcClient.create(database);
        try (Connection connection = database.getConnection()) {
            Catalogue catalogue = new Catalogue(connection);
            for (String table : catalogue.tables()) {
                contents.put(
                        table,
                        sql.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                                + table + " t")
                                .query(String.class)
                                .single());
            }
            catalogue.sequences().forEach((name, value) -> contents.put(name, Long.toString(value)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return contents;
    }

    public static boolean sameContent(DataSource copy, DataSource live) {
        try (Connection connection = copy.getConnection()) {
            if (new Catalogue(connection).existingSchemas().isEmpty()) {
                return false;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return contents(copy).equals(contents(live));
    }
}
