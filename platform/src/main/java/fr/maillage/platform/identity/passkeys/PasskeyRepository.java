package fr.maillage.platform.identity.passkeys;

import fr.maillage.platform.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of passkeys. */
@Repository
class PasskeyRepository {
    private static final String SELECT = """
            select id, account_id, name, backed_up, created_at, last_used_at, halted_at,
                   attested, counter, backup_eligible
            from identity.passkey
            """;

    private final JdbcClient sql;

    PasskeyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when somebody already has this key. */
    boolean add(StoredKey key, byte[] credential) {
        Passkey passkey = key.passkey();
        return sql.sql("""
                        insert into identity.passkey (id, account_id, credential_id, attested, counter,
                            backup_eligible, backed_up, name, created_at)
                        values (:id, :account, :credential, :attested, :counter, :eligible, :backedUp, :name, :now)
                        on conflict do nothing
                        """)
                        .params(Map.of(
                                "id", passkey.id(),
                                "account", passkey.account().value(),
                                "credential", credential,
                                "attested", key.attested(),
                                "counter", key.counter(),
                                "eligible", key.backupEligible(),
                                "backedUp", passkey.backedUp(),
                                "name", passkey.name(),
                                "now", Timestamp.from(passkey.createdAt())))
                        .update()
                == 1;
    }

    Optional<StoredKey> find(byte[] credential) {
        return sql.sql(SELECT + "where credential_id = :credential")
                .param("credential", credential)
                .query(PasskeyRepository::key)
                .optional();
    }

    List<Passkey> list(AccountId account) {
        return sql
                .sql(SELECT + "where account_id = :account order by created_at, id")
                .param("account", account.value())
                .query(PasskeyRepository::key)
                .list()
                .stream()
                .map(StoredKey::passkey)
                .toList();
    }

    List<byte[]> listCredentials(AccountId account) {
        return sql.sql("select credential_id from identity.passkey where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> row.getBytes("credential_id"))
                .list();
    }

    /** False when the count does not go on, or the key has stopped: of two equal answers one wins, on any node. */
    boolean use(UUID id, long counter, boolean backedUp, Instant now) {
        return sql.sql("""
                        update identity.passkey set counter = :counter, backed_up = :backedUp, last_used_at = :now
                        where id = :id and halted_at is null and (counter < :counter or (counter = 0 and :counter = 0))
                        """)
                        .params(Map.of("id", id, "counter", counter, "backedUp", backedUp, "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    void halt(UUID id, Instant now) {
        sql.sql("update identity.passkey set halted_at = :now where id = :id and halted_at is null")
                .params(Map.of("id", id, "now", Timestamp.from(now)))
                .update();
    }

    boolean rename(AccountId account, UUID id, String name) {
        return sql.sql("update identity.passkey set name = :name where account_id = :account and id = :id")
                        .params(Map.of("account", account.value(), "id", id, "name", name))
                        .update()
                == 1;
    }

    boolean remove(AccountId account, UUID id) {
        return sql.sql("delete from identity.passkey where account_id = :account and id = :id")
                        .params(Map.of("account", account.value(), "id", id))
                        .update()
                == 1;
    }

    private static StoredKey key(ResultSet row, int number) throws SQLException {
        return new StoredKey(
                new Passkey(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("backed_up"),
                        row.getTimestamp("created_at").toInstant(),
                        instant(row, "last_used_at"),
                        instant(row, "halted_at")),
                row.getBytes("attested"),
                row.getLong("counter"),
                row.getBoolean("backup_eligible"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
