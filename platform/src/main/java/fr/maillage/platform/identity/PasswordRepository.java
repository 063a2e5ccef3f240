package fr.maillage.platform.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of passwords. */
@Repository
class PasswordRepository {
    private final JdbcClient sql;

    PasswordRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<String> findHash(AccountId account) {
        return sql.sql("select hash from identity.password where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    void save(AccountId account, String hash, Instant now) {
        sql.sql("""
                        insert into identity.password (account_id, hash, changed_at) values (:account, :hash, :now)
                        on conflict (account_id) do update set hash = :hash, changed_at = :now
                        """)
                .params(Map.of("account", account.value(), "hash", hash, "now", Timestamp.from(now)))
                .update();
    }
}
