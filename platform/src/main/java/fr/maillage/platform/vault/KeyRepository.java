package fr.maillage.platform.vault;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the wrapped keys, and of the sealed columns that a rotation goes through. Callers hold the transaction. */
@Repository
class KeyRepository {
    private static final String INSERT = """
            insert into vault.data_key (territory, purpose, version, master, wrapped, created_at)
            values (:territory, :purpose, :version, :master, :wrapped, :now) on conflict do nothing
            """;
    private static final String REWRAP = """
            update vault.data_key set master = :master, wrapped = :wrapped
            where territory = :territory and purpose = :purpose and version = :version
            """;

    private final JdbcClient sql;

    KeyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<WrappedKey> list(String territory) {
        return sql.sql("select purpose, version, master, wrapped from vault.data_key where territory = :territory"
                        + " order by purpose, version")
                .param("territory", territory)
                .query((row, number) -> new WrappedKey(
                        DataKey.Purpose.ofStored(row.getString("purpose")),
                        row.getInt("version"),
                        row.getString("master"),
                        row.getBytes("wrapped")))
                .list();
    }

    /** Adds a key unless another node has just added the same version: whoever comes second reads the first. */
    void insert(String territory, WrappedKey key, Instant now) {
        sql.sql(INSERT)
                .params(Map.of(
                        "territory", territory,
                        "purpose", key.purpose().stored(),
                        "version", key.version(),
                        "master", key.master(),
                        "wrapped", key.wrapped(),
                        "now", Timestamp.from(now)))
                .update();
    }

    void rewrap(String territory, WrappedKey key) {
        sql.sql(REWRAP)
                .params(Map.of(
                        "territory", territory,
                        "purpose", key.purpose().stored(),
                        "version", key.version(),
                        "master", key.master(),
                        "wrapped", key.wrapped()))
                .update();
    }

    /** A sealed value and the row it is in. */
    record SealedRow(String row, byte[] sealed) {}

    /** Some rows of a column after one, in the order of their identity. The names were checked by {@link Field}. */
    List<SealedRow> listRows(Field field, String territory, String after, int page) {
        return sql.sql("select " + field.key() + "::text as row_id, " + field.column() + " as sealed from "
                        + field.schema() + "." + field.table() + " where territory = :territory and " + field.column()
                        + " is not null and " + field.key() + "::text > :after order by 1 limit :page")
                .params(Map.of("territory", territory, "after", after, "page", page))
                .query((row, number) -> new SealedRow(row.getString("row_id"), row.getBytes("sealed")))
                .list();
    }

    /** False when somebody wrote the row meanwhile: what they wrote has the newest key already. */
    boolean replace(Field field, String territory, String row, byte[] before, byte[] after) {
        return sql.sql("update " + field.schema() + "." + field.table() + " set " + field.column()
                                + " = :after where territory = :territory and " + field.key() + "::text = :row and "
                                + field.column() + " = :before")
                        .params(Map.of("territory", territory, "row", row, "before", before, "after", after))
                        .update()
                == 1;
    }
}
