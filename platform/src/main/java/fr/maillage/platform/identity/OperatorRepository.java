package fr.maillage.platform.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of operator keys and sessions. Only hashes are kept. */
@Repository
class OperatorRepository {
    private static final String TOUCH = """
            update identity.operator_session set last_seen_at = :now
            where hash = :hash and expires_at > :now and last_seen_at > :awakeSince
            """;

    private final JdbcClient sql;

    OperatorRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void replaceUnusedKeys(String hash, Instant now) {
        sql.sql("delete from identity.operator_key where used_at is null").update();
        sql.sql("insert into identity.operator_key (hash, created_at) values (:hash, :now)")
                .params(Map.of("hash", hash, "now", Timestamp.from(now)))
                .update();
    }

    /** True for the first use of a known key only, even when two people try at once. */
    boolean useKey(String hash, Instant now) {
        return sql.sql("update identity.operator_key set used_at = :now where hash = :hash and used_at is null")
                        .params(Map.of("hash", hash, "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    void openSession(String hash, Instant now, Instant expires) {
        sql.sql("delete from identity.operator_session where expires_at < :now")
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("insert into identity.operator_session values (:hash, :now, :now, :expires)")
                .params(Map.of("hash", hash, "now", Timestamp.from(now), "expires", Timestamp.from(expires)))
                .update();
    }

    boolean touchSession(String hash, Instant now, Instant awakeSince) {
        return sql.sql(TOUCH)
                        .params(Map.of(
                                "hash", hash, "now", Timestamp.from(now), "awakeSince", Timestamp.from(awakeSince)))
                        .update()
                == 1;
    }

    void closeSession(String hash) {
        sql.sql("delete from identity.operator_session where hash = :hash")
                .param("hash", hash)
                .update();
    }
}
