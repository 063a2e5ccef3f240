package fr.maillage.platform.kiosk;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of terminals. Only hashes of their keys are kept. */
@Repository
class TerminalRepository {
    private static final String COLUMNS =
            "select id, name, place_id, idle_seconds, answer_seconds, created_at, revoked_at, key_hash"
                    + " from kiosk.terminal where territory = :territory";

    private final JdbcClient sql;
    private final String territory;

    TerminalRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    void add(Terminal terminal, String keyHash) {
        sql.sql("""
                        insert into kiosk.terminal (territory, id, name, place_id, key_hash, idle_seconds,
                            answer_seconds, created_at)
                        values (:territory, :id, :name, :place, :hash, :idle, :answer, :at)
                        """)
                .params(Map.of(
                        "territory", territory,
                        "id", terminal.id(),
                        "name", terminal.name(),
                        "place", terminal.place().value(),
                        "hash", keyHash,
                        "idle", terminal.pace().idle().toSeconds(),
                        "answer", terminal.pace().answer().toSeconds(),
                        "at", Timestamp.from(terminal.createdAt())))
                .update();
    }

    boolean revoke(UUID id, Instant now) {
        return sql.sql("""
                        update kiosk.terminal set revoked_at = :now
                        where territory = :territory and id = :id and revoked_at is null
                        """)
                        .params(Map.of("territory", territory, "id", id, "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    boolean pace(UUID id, Pace pace) {
        return sql.sql("""
                        update kiosk.terminal set idle_seconds = :idle, answer_seconds = :answer
                        where territory = :territory and id = :id and revoked_at is null
                        """)
                        .params(Map.of(
                                "territory",
                                territory,
                                "id",
                                id,
                                "idle",
                                pace.idle().toSeconds(),
                                "answer",
                                pace.answer().toSeconds()))
                        .update()
                == 1;
    }

    List<Terminal> list() {
        return sql.sql(COLUMNS + " order by created_at desc")
                .param("territory", territory)
                .query(TerminalRepository::terminal)
                .list();
    }

    /** Those whose key works, by the hash of the key. */
    Map<String, Terminal> mapByKeyHash() {
        Map<String, Terminal> working = new HashMap<>();
        sql.sql(COLUMNS + " and revoked_at is null")
                .param("territory", territory)
                .query(row -> {
                    working.put(row.getString("key_hash"), terminal(row, 0));
                });
        return working;
    }

    private static Terminal terminal(ResultSet row, int number) throws SQLException {
        Timestamp revoked = row.getTimestamp("revoked_at");
        return new Terminal(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new PlaceId(row.getObject("place_id", UUID.class)),
                new Pace(
                        Duration.ofSeconds(row.getInt("idle_seconds")),
                        Duration.ofSeconds(row.getInt("answer_seconds"))),
                row.getTimestamp("created_at").toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
