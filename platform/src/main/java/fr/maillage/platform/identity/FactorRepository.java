package fr.maillage.platform.identity;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.vault.Field;
import fr.maillage.platform.vault.Vault;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of second factors. Secrets are sealed; recovery codes are kept as hashes. */
@Repository
class FactorRepository {
    static final Field SECRET = new Field("identity", "second_factor", "secret", "account_id", DataClass.PERSONAL);

    private final JdbcClient sql;
    private final Vault vault;
    private final String territory;

    FactorRepository(JdbcClient sql, Vault vault, Settings settings) {
        this.sql = sql;
        this.vault = vault;
        this.territory = settings.territory();
    }

    /**
     * A second factor.
     *
     * @param confirmed false until a first code has shown that the telephone has the secret
     */
    record Stored(String secret, boolean confirmed) {
        @Override
        public String toString() {
            return "Stored[***]";
        }
    }

    Optional<Stored> find(AccountId account) {
        return sql.sql("select secret, confirmed_at from identity.second_factor where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> new Stored(
                        vault.open(SECRET, account.toString(), row.getBytes("secret")),
                        row.getTimestamp("confirmed_at") != null))
                .optional();
    }

    boolean isConfirmed(AccountId account) {
        return sql.sql("""
                        select count(*) from identity.second_factor
                        where account_id = :account and confirmed_at is not null
                        """).param("account", account.value()).query(Long.class).single() > 0;
    }

    /** Puts a new secret in the place of one that was never confirmed; a confirmed one stays. */
    void begin(AccountId account, String secret) {
        sql.sql("""
                        insert into identity.second_factor as f (territory, account_id, secret)
                        values (:territory, :account, :secret)
                        on conflict (account_id) do update set secret = excluded.secret, last_step = 0
                        where f.confirmed_at is null
                        """)
                .params(Map.of(
                        "territory", territory,
                        "account", account.value(),
                        "secret", vault.seal(SECRET, account.toString(), secret)))
                .update();
    }

    void confirm(AccountId account, Instant now) {
        sql.sql("update identity.second_factor set confirmed_at = :now where account_id = :account")
                .params(Map.of("account", account.value(), "now", Timestamp.from(now)))
                .update();
    }

    /** False when this code, or a later one, was taken before, even by another node at the same instant. */
    boolean take(AccountId account, long step) {
        return sql.sql("""
                        update identity.second_factor set last_step = :step
                        where account_id = :account and last_step < :step
                        """)
                        .params(Map.of("account", account.value(), "step", step))
                        .update()
                == 1;
    }

    void replaceCodes(AccountId account, Collection<String> hashes) {
        sql.sql("delete from identity.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
        for (String hash : hashes) {
            sql.sql("insert into identity.recovery_code (account_id, hash) values (:account, :hash)")
                    .params(Map.of("account", account.value(), "hash", hash))
                    .update();
        }
    }

    boolean useCode(AccountId account, String hash, Instant now) {
        return sql.sql("""
                        update identity.recovery_code set used_at = :now
                        where account_id = :account and hash = :hash and used_at is null
                        """)
                        .params(Map.of("account", account.value(), "hash", hash, "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    int countCodes(AccountId account) {
        return sql.sql("select count(*) from identity.recovery_code where account_id = :account and used_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    void forget(AccountId account) {
        for (String table : new String[] {"recovery_code", "second_factor", "factor_loss"}) {
            sql.sql("delete from identity." + table + " where account_id = :account")
                    .param("account", account.value())
                    .update();
        }
    }

    Optional<AccountId> findWhoAsked(AccountId account, Instant since) {
        return sql.sql("select asked_by from identity.factor_loss where account_id = :account and asked_at >= :since")
                .params(Map.of("account", account.value(), "since", Timestamp.from(since)))
                .query((row, number) -> new AccountId(row.getObject("asked_by", UUID.class)))
                .optional();
    }

    void ask(AccountId account, AccountId by, Instant now) {
        sql.sql("""
                        insert into identity.factor_loss (account_id, asked_by, asked_at) values (:account, :by, :now)
                        on conflict (account_id) do update set asked_by = :by, asked_at = :now
                        """)
                .params(Map.of("account", account.value(), "by", by.value(), "now", Timestamp.from(now)))
                .update();
    }
}
