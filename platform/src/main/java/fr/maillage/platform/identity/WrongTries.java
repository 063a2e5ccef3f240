package fr.maillage.platform.identity;

import fr.maillage.platform.post.Letter;
import fr.maillage.platform.post.Post;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The wrong passwords that an account was tried with, so that its owner hears of them: on the page of her account, and by
 * a letter once a day at most from the fifth on. Forgotten after thirty days without any. All SQL of that table.
 */
@Repository
public class WrongTries {
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final Duration BETWEEN_LETTERS = Duration.ofDays(1);
    private static final int WORTH_A_LETTER = 5;

    private final JdbcClient sql;
    private final Post post;
    private final Clock clock;

    WrongTries(JdbcClient sql, Post post, Clock clock) {
        this.sql = sql;
        this.post = post;
        this.clock = clock;
    }

    /** Wrong passwords, since when and until when. */
    public record Count(int tries, Instant since, Instant last) {}

    /** What the owner of an account should know; nothing when nobody tried. */
    public Optional<Count> find(AccountId account) {
        return sql.sql(
                        "select tries, since, last_at from identity.wrong_try where account_id = :id and last_at >= :then")
                .params(Map.of(
                        "id",
                        account.value(),
                        "then",
                        Timestamp.from(clock.instant().minus(REMEMBERED))))
                .query((row, number) -> new Count(
                        row.getInt("tries"),
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("last_at").toInstant()))
                .optional();
    }

    /** Notes one, and writes to the owner when that is due. Does nothing for an account that does not exist. */
    void note(AccountId account) {
        Instant now = clock.instant();
        sql.sql("""
                        insert into identity.wrong_try as t (account_id, tries, since, last_at)
                        select id, 1, :now, :now from identity.account where id = :id
                        on conflict (account_id) do update set last_at = :now,
                          tries = case when t.last_at < :then then 1 else t.tries + 1 end,
                          since = case when t.last_at < :then then :now else t.since end
                        """)
                .params(Map.of(
                        "id", account.value(),
                        "now", Timestamp.from(now),
                        "then", Timestamp.from(now.minus(REMEMBERED))))
                .update();
        if (post.isOn()) {
            findOwed(account, now).ifPresent(this::tell);
        }
    }

    /** One statement: of two nodes, one writes the letter. */
    private Optional<String> findOwed(AccountId account, Instant now) {
        return sql.sql("""
                        with due as (
                          update identity.wrong_try set letter_at = :now
                          where account_id = :id and tries >= :worth and (letter_at is null or letter_at < :before)
                          returning account_id)
                        select email from identity.account join due on id = account_id
                        """)
                .params(Map.of(
                        "id", account.value(),
                        "worth", WORTH_A_LETTER,
                        "now", Timestamp.from(now),
                        "before", Timestamp.from(now.minus(BETWEEN_LETTERS))))
                .query(String.class)
                .optional();
    }

    private void tell(String email) {
        if (Letter.isAddress(email)) {
            post.send(new Letter(email, "Des essais pour entrer dans votre compte, Maillage", """
                    Bonjour,

                    Quelqu’un a essayé plusieurs fois d’entrer dans votre compte Maillage avec un mauvais mot de passe.

                    C’était vous ? Ne faites rien.
                    Ce n’était pas vous ? Personne n’est entré par ces essais. Si votre mot de passe sert aussi ailleurs, changez-le dans « Mon compte ».
                    """));
        }
    }
}
