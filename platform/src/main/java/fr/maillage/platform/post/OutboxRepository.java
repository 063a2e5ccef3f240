package fr.maillage.platform.post;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the outbox. A letter that somebody else is sending is passed over. */
@Repository
class OutboxRepository {
    private static final String CLAIM = """
            select id, recipient, subject, body, tries from post.letter
            where next_try_at <= :now order by next_try_at limit 1 for update skip locked
            """;

    private final JdbcClient sql;

    OutboxRepository(JdbcClient sql) {
        this.sql = sql;
    }

    record Waiting(UUID id, Letter letter, int tries) {}

    void add(UUID id, Letter letter, Instant now) {
        sql.sql("""
                        insert into post.letter (id, recipient, subject, body, written_at, next_try_at)
                        values (:id, :recipient, :subject, :body, :now, :now)
                        """)
                .params(Map.of(
                        "id", id,
                        "recipient", letter.to(),
                        "subject", letter.subject(),
                        "body", letter.text(),
                        "now", Timestamp.from(now)))
                .update();
    }

    /** The letter that has waited longest, held until the end of the transaction. */
    Optional<Waiting> claim(Instant now) {
        return sql.sql(CLAIM)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        new Letter(row.getString("recipient"), row.getString("subject"), row.getString("body")),
                        row.getInt("tries")))
                .optional();
    }

    void erase(UUID id) {
        sql.sql("delete from post.letter where id = :id").param("id", id).update();
    }

    void postpone(UUID id, int tries, Instant next) {
        sql.sql("update post.letter set tries = :tries, next_try_at = :next where id = :id")
                .params(Map.of("id", id, "tries", tries, "next", Timestamp.from(next)))
                .update();
    }
}
