package fr.maillage.platform.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the keys printed at start. Only hashes are kept. */
@Repository
class OperatorRepository {
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

    boolean knows(String hash) {
        return sql.sql("select count(*) from identity.operator_key where hash = :hash and used_at is null")
                        .param("hash", hash)
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** True for the first use of a known key only, even when two people try at once. */
    boolean useKey(String hash, Instant now) {
        return sql.sql("update identity.operator_key set used_at = :now where hash = :hash and used_at is null")
                        .params(Map.of("hash", hash, "now", Timestamp.from(now)))
                        .update()
                == 1;
    }
}
