package fr.maillage.platform.identity.federation;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Secrets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of departures. Any node finishes what another began; each is finished once. */
@Repository
class AttemptRepository {
    private static final String TAKE = """
            delete from identity.oidc_attempt where state_hash = :state and browser_hash = :browser
            returning nonce, verifier, purpose, detail, expires_at
            """;

    private final JdbcClient sql;

    AttemptRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(Attempt attempt, Instant now, Instant expires) {
        sql.sql("delete from identity.oidc_attempt where expires_at < :now")
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("""
                        insert into identity.oidc_attempt
                            (state_hash, browser_hash, nonce, verifier, purpose, detail, expires_at)
                        values (:state, :browser, :nonce, :verifier, :purpose, :detail, :expires)
                        """)
                .params(Map.of(
                        "state", Secrets.hash(attempt.state()),
                        "browser", Secrets.hash(attempt.browser()),
                        "nonce", attempt.nonce(),
                        "verifier", attempt.verifier(),
                        "purpose", purpose(attempt.wish()),
                        "detail", detail(attempt.wish()),
                        "expires", Timestamp.from(expires)))
                .update();
    }

    /** Takes a departure out, for the browser that began it and once only. */
    Optional<Attempt> take(String state, String browser, Instant now) {
        return sql.sql(TAKE)
                .params(Map.of("state", Secrets.hash(state), "browser", Secrets.hash(browser)))
                .query((row, number) ->
                        row.getTimestamp("expires_at").toInstant().isAfter(now)
                                ? Optional.of(new Attempt(
                                        state,
                                        browser,
                                        row.getString("nonce"),
                                        row.getString("verifier"),
                                        wish(row.getString("purpose"), row.getString("detail"))))
                                : Optional.<Attempt>empty())
                .optional()
                .flatMap(taken -> taken);
    }

    private static String purpose(Wish wish) {
        return switch (wish) {
            case Wish.SignIn signIn -> "sign-in";
            case Wish.Link link -> "link";
            case Wish.Join join -> "invitation";
            case Wish.Prove prove -> "proof";
        };
    }

    private static String detail(Wish wish) {
        return switch (wish) {
            case Wish.SignIn signIn -> signIn.next();
            case Wish.Link link -> link.account().toString();
            case Wish.Join join -> join.mark();
            case Wish.Prove prove -> prove.account() + " " + prove.next();
        };
    }

    private static Wish wish(String purpose, String detail) {
        return switch (purpose) {
            case "sign-in" -> new Wish.SignIn(detail);
            case "link" -> new Wish.Link(account(detail));
            case "invitation" -> new Wish.Join(detail);
            case "proof" ->
                new Wish.Prove(
                        account(detail.substring(0, detail.indexOf(' '))), detail.substring(detail.indexOf(' ') + 1));
            default -> throw new IllegalStateException("no purpose is called " + purpose);
        };
    }

    private static AccountId account(String id) {
        return new AccountId(UUID.fromString(id));
    }
}
