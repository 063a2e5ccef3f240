package fr.maillage.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of sessions. Only hashes of their secrets are kept. */
@Repository
class SessionRepository {
    private static final String TOUCH = """
            update identity.session s set last_seen_at = :now
            from identity.account a
            where s.hash = :hash and s.expires_at > :now and s.last_seen_at > :awakeSince
              and a.id = s.account_id and a.state = 'active'
            returning a.id, a.name, s.strong,
              exists (select from identity.second_factor f where f.account_id = a.id and f.confirmed_at is not null)
                as factor
            """;

    private final JdbcClient sql;

    SessionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Somebody whose session is awake.
     *
     * @param awaited true while the second factor that the account has was not given in this session
     */
    record Awake(AccountId account, String name, boolean strong, boolean awaited) {}

    void open(String hash, AccountId account, String device, boolean strong, Instant now, Instant expires) {
        sql.sql("delete from identity.session where expires_at < :now")
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("""
                        insert into identity.session
                            (hash, id, account_id, device, strong, opened_at, last_seen_at, expires_at)
                        values (:hash, :id, :account, :device, :strong, :now, :now, :expires)
                        """)
                .params(Map.of(
                        "hash", hash,
                        "id", UUID.randomUUID(),
                        "account", account.value(),
                        "device", device,
                        "strong", strong,
                        "now", Timestamp.from(now),
                        "expires", Timestamp.from(expires)))
                .update();
    }

    Optional<Awake> touch(String hash, Instant now, Instant awakeSince) {
        return sql.sql(TOUCH)
                .params(Map.of("hash", hash, "now", Timestamp.from(now), "awakeSince", Timestamp.from(awakeSince)))
                .query((row, number) -> new Awake(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("strong"),
                        row.getBoolean("factor") && !row.getBoolean("strong")))
                .optional();
    }

    List<Session> list(AccountId account, Instant now) {
        return sql.sql("""
                        select id, device, strong, opened_at, last_seen_at from identity.session
                        where account_id = :account and expires_at > :now order by last_seen_at desc
                        """)
                .params(Map.of("account", account.value(), "now", Timestamp.from(now)))
                .query((row, number) -> session(row))
                .list();
    }

    Optional<Instant> findOpening(String hash) {
        return sql.sql("select opened_at from identity.session where hash = :hash")
                .param("hash", hash)
                .query((row, number) -> row.getTimestamp("opened_at").toInstant())
                .optional();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getString("device"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant(),
                row.getBoolean("strong"));
    }

    void close(String hash) {
        sql.sql("delete from identity.session where hash = :hash")
                .param("hash", hash)
                .update();
    }

    void close(AccountId account, UUID id) {
        sql.sql("delete from identity.session where account_id = :account and id = :id")
                .params(Map.of("account", account.value(), "id", id))
                .update();
    }

    /** Puts a new secret in the place of the old one; the session keeps its age and its end. */
    boolean strengthen(String hash, String newHash, Instant now) {
        return sql.sql("""
                        update identity.session set hash = :newHash, strong = true
                        where hash = :hash and expires_at > :now
                        """)
                        .params(Map.of("hash", hash, "newHash", newHash, "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    Optional<Session> find(String hash) {
        return sql.sql("select id, device, strong, opened_at, last_seen_at from identity.session where hash = :hash")
                .param("hash", hash)
                .query((row, number) -> session(row))
                .optional();
    }

    void closeOthers(AccountId account, String kept) {
        sql.sql("delete from identity.session where account_id = :account and hash <> :kept")
                .params(Map.of("account", account.value(), "kept", kept))
                .update();
    }

    void closeAll(AccountId account) {
        sql.sql("delete from identity.session where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
