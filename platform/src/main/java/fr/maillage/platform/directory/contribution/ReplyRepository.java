package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.vault.Field;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the ways to tell people the answer. Callers hold the transaction. */
@Repository
class ReplyRepository {
    static final Field FIELD = new Field("directory", "contribution", "reply", "id", DataClass.PERSONAL);

    private final JdbcClient sql;
    private final String territory;

    ReplyRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    /** A sealed way to tell somebody. */
    record Sealed(UUID id, byte[] reply) {}

    Optional<UUID> findWaiting(String tracking) {
        return sql.sql("select id from directory.contribution where territory = :territory and tracking = :tracking"
                        + " and state = 'waiting'")
                .params(Map.of("territory", territory, "tracking", tracking))
                .query(UUID.class)
                .optional();
    }

    boolean save(UUID id, byte[] closed, Instant until) {
        return sql.sql("update directory.contribution set reply = :reply, reply_until = :until"
                                + " where territory = :territory and id = :id and state = 'waiting'")
                        .params(Map.of(
                                "territory", territory, "id", id, "reply", closed, "until", Timestamp.from(until)))
                        .update()
                == 1;
    }

    List<Sealed> list(UUID contribution) {
        return sql.sql("select id, reply from directory.contribution where territory = :territory"
                        + " and (id = :id or same_as = :id) and reply is not null order by received_at, id")
                .params(Map.of("territory", territory, "id", contribution))
                .query((row, number) -> new Sealed(row.getObject("id", UUID.class), row.getBytes("reply")))
                .list();
    }

    void erase(UUID contribution) {
        sql.sql("update directory.contribution set reply = null, reply_until = null"
                        + " where territory = :territory and (id = :id or same_as = :id)")
                .params(Map.of("territory", territory, "id", contribution))
                .update();
    }

    void eraseOne(UUID voice) {
        sql.sql("update directory.contribution set reply = null, reply_until = null"
                        + " where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", voice))
                .update();
    }

    /** Erases the ways that are due, and the marks of networks of contributions received before an instant. */
    void forget(Instant now, Instant receivedBefore) {
        sql.sql("update directory.contribution set reply = null, reply_until = null where reply_until <= :now")
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("update directory.contribution set network = '' where network <> '' and received_at <= :before")
                .param("before", Timestamp.from(receivedBefore))
                .update();
    }
}
