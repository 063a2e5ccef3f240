package fr.maillage.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads from the server's own catalogue which tables the product has and how they hang together. */
final class Catalogue {
    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any(?) and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'
              and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'ephemeral%'
            order by 1
            """;
    private static final String REFERENCES = """
            select n.nspname || '.' || c.relname, fn.nspname || '.' || f.relname
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
            where k.contype = 'f' and n.nspname = any(?)
            """;
    private static final String COLUMNS = """
            select a.attname, '' from pg_attribute a
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attnum
            """;
    private static final String SEQUENCES =
            "select schemaname || '.' || sequencename, last_value::text from pg_sequences where schemaname = any(?)"
                    + " and last_value is not null";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Our tables with what they hold for long, each after those it refers to. */
    List<String> tables() throws SQLException {
        Map<String, Set<String>> references = new HashMap<>();
        for (String[] pair : pairs(REFERENCES, schemas())) {
            references.computeIfAbsent(pair[0], table -> new HashSet<>()).add(pair[1]);
        }
        List<String> tables = pairs(TABLES.replace("relname from", "relname, '' from"), schemas()).stream()
                .map(pair -> pair[0])
                .toList();
        return TableOrder.of(tables, references);
    }

    List<String> columns(String table) throws SQLException {
        return pairs(COLUMNS, table).stream().map(pair -> pair[0]).toList();
    }

    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> values = new LinkedHashMap<>();
        for (String[] pair : pairs(SEQUENCES, schemas())) {
            values.put(pair[0], Long.valueOf(pair[1]));
        }
        return values;
    }

    /** The schemas of ours that exist here, whatever they hold. */
    List<String> existingSchemas() throws SQLException {
        return pairs("select nspname, '' from pg_namespace where nspname = any(?)", schemas()).stream()
                .map(pair -> pair[0])
                .toList();
    }

    private Object schemas() throws SQLException {
        return connection.createArrayOf("text", Migrations.SCHEMAS.toArray());
    }

    private List<String[]> pairs(String query, Object parameter) throws SQLException {
        List<String[]> pairs = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pairs.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
        }
        return pairs;
    }
}
