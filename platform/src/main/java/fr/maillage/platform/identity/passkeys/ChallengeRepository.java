package fr.maillage.platform.identity.passkeys;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Secrets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of questions asked to devices. Any node takes the answer; each question is answered once. */
@Repository
class ChallengeRepository {
    private final JdbcClient sql;

    ChallengeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(String handle, Challenge challenge, Instant now, Instant expires) {
        sql.sql("delete from identity.passkey_challenge where expires_at < :now")
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("""
                        insert into identity.passkey_challenge (handle_hash, challenge, account_id, expires_at)
                        values (:handle, :challenge, :account, :expires)
                        """)
                .params(Map.of(
                        "handle", Secrets.hash(handle),
                        "challenge", challenge.bytes(),
                        "expires", Timestamp.from(expires)))
                .param(
                        "account",
                        challenge.account() == null ? null : challenge.account().value())
                .update();
    }

    Optional<Challenge> take(String handle, Instant now) {
        return sql.sql("""
                        delete from identity.passkey_challenge where handle_hash = :handle
                        returning challenge, account_id, expires_at
                        """)
                .param("handle", Secrets.hash(handle))
                .query((row, number) -> {
                    UUID account = row.getObject("account_id", UUID.class);
                    Challenge challenge =
                            new Challenge(row.getBytes("challenge"), account == null ? null : new AccountId(account));
                    return row.getTimestamp("expires_at").toInstant().isAfter(now)
                            ? Optional.of(challenge)
                            : Optional.<Challenge>empty();
                })
                .optional()
                .flatMap(taken -> taken);
    }
}
