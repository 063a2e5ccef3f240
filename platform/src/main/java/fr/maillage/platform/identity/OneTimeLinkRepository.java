package fr.maillage.platform.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of links. Only hashes of their words are kept. */
@Repository
class OneTimeLinkRepository {
    private static final String WORKING =
            " where hash = :hash and purpose = :purpose and used_at is null and expires_at > :now";

    private final JdbcClient sql;

    OneTimeLinkRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** One statement: of two people who make a link at once, the link of the second stands and no other. */
    void replace(String hash, String purpose, AccountId account, Instant now, Instant expires) {
        sql.sql("""
                        insert into identity.link (hash, purpose, account_id, made_at, expires_at)
                        values (:hash, :purpose, :account, :now, :expires)
                        on conflict (account_id, purpose) where used_at is null do update
                        set hash = excluded.hash, made_at = excluded.made_at, expires_at = excluded.expires_at
                        """)
                .params(Map.of(
                        "hash", hash,
                        "purpose", purpose,
                        "account", account.value(),
                        "now", Timestamp.from(now),
                        "expires", Timestamp.from(expires)))
                .update();
    }

    Optional<AccountId> find(String hash, String purpose, Instant now) {
        return read("select account_id from identity.link" + WORKING, hash, purpose, now);
    }

    /** One statement decides, even when two people hold the same paper. */
    Optional<AccountId> use(String hash, String purpose, Instant now) {
        return read("update identity.link set used_at = :now" + WORKING + " returning account_id", hash, purpose, now);
    }

    void forget(AccountId account) {
        sql.sql("delete from identity.link where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private Optional<AccountId> read(String statement, String hash, String purpose, Instant now) {
        return sql.sql(statement)
                .params(Map.of("hash", hash, "purpose", purpose, "now", Timestamp.from(now)))
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }
}
