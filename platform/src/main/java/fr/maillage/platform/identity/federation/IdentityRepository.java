package fr.maillage.platform.identity.federation;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Secrets;
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

/** All SQL of the identities that a provider vouches for. */
@Repository
class IdentityRepository {
    private static final String SELECT =
            "select issuer, subject, account_id, linked_at, last_used_at, siret from identity.external_identity ";

    private final JdbcClient sql;

    IdentityRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ExternalIdentity> find(String issuer, String subject) {
        return sql.sql(SELECT + "where issuer = :issuer and subject = :subject")
                .params(Map.of("issuer", issuer, "subject", subject))
                .query(IdentityRepository::identity)
                .optional();
    }

    List<ExternalIdentity> list(AccountId account) {
        return sql.sql(SELECT + "where account_id = :account order by linked_at")
                .param("account", account.value())
                .query(IdentityRepository::identity)
                .list();
    }

    /** One statement, so that two people who try at once cannot both succeed. */
    boolean link(Identity identity, AccountId account, Instant now) {
        return sql.sql("""
                        insert into identity.external_identity as known (issuer, subject, account_id, linked_at, siret)
                        values (:issuer, :subject, :account, :now, :siret)
                        on conflict (issuer, subject) do update set siret = excluded.siret
                        where known.account_id = excluded.account_id
                        """)
                        .params(Map.of(
                                "issuer", identity.issuer(),
                                "subject", identity.subject(),
                                "account", account.value(),
                                "now", Timestamp.from(now)))
                        .param("siret", identity.siret())
                        .update()
                == 1;
    }

    boolean unlink(AccountId account, String subject) {
        return sql.sql("delete from identity.external_identity where account_id = :account and subject = :subject")
                        .params(Map.of("account", account.value(), "subject", subject))
                        .update()
                > 0;
    }

    void used(Identity identity, Instant now) {
        sql.sql("""
                        update identity.external_identity set last_used_at = :now, siret = :siret
                        where issuer = :issuer and subject = :subject
                        """)
                .params(Map.of("issuer", identity.issuer(), "subject", identity.subject(), "now", Timestamp.from(now)))
                .param("siret", identity.siret())
                .update();
    }

    void keepFarewell(String session, byte[] sealed) {
        sql.sql("insert into identity.oidc_farewell (session_hash, sealed) values (:session, :sealed)")
                .params(Map.of("session", Secrets.hash(session), "sealed", sealed))
                .update();
    }

    Optional<byte[]> findFarewell(String session) {
        return sql.sql("select sealed from identity.oidc_farewell where session_hash = :session")
                .param("session", Secrets.hash(session))
                .query((row, number) -> row.getBytes("sealed"))
                .optional();
    }

    private static ExternalIdentity identity(ResultSet row, int number) throws SQLException {
        Timestamp used = row.getTimestamp("last_used_at");
        return new ExternalIdentity(
                row.getString("issuer"),
                row.getString("subject"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getTimestamp("linked_at").toInstant(),
                used == null ? null : used.toInstant(),
                row.getString("siret"));
    }
}
