package fr.maillage.platform.guard;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of what was spent and of the tries to sign in. Each decision is one statement: two nodes cannot both say yes. */
@Repository
class AllowanceRepository {
    private static final String SPEND = """
            insert into guard.allowance as a (bucket, who, spent, at) values (:bucket, :who, :cost, :now)
            on conflict (bucket, who) do update set at = greatest(a.at, :now),
              spent = greatest(0, a.spent - :rate * greatest(0, extract(epoch from cast(:now as timestamptz) - a.at)::double precision)) + :cost
            where greatest(0, a.spent - :rate * greatest(0, extract(epoch from cast(:now as timestamptz) - a.at)::double precision)) + :cost
              <= :capacity
            """;
    private static final String TRY = """
            insert into guard.sign_in_try as t (who, tries, last_at, wait_until) values (:who, 1, :now, :now)
            on conflict (who) do update set last_at = :now,
              tries = case when t.last_at < :forget then 1 else t.tries + 1 end,
              wait_until = case when t.last_at < :forget or t.tries + 1 < :free then :now
                else cast(:now as timestamptz) + least(:most, t.tries + 2 - :free) * interval '1 minute' end
            where t.wait_until <= :now
            """;

    private final JdbcClient sql;

    AllowanceRepository(JdbcClient sql) {
        this.sql = sql;
    }

    boolean spend(Bucket bucket, String who, int cost, Instant now) {
        return sql.sql(SPEND)
                        .params(Map.of(
                                "bucket",
                                bucket.name(),
                                "who",
                                who,
                                "cost",
                                (double) cost,
                                "rate",
                                bucket.perSecond(),
                                "capacity",
                                (double) bucket.atOnce(),
                                "now",
                                Timestamp.from(now)))
                        .update()
                == 1;
    }

    void giveBack(Bucket bucket, String who, int cost) {
        sql.sql("update guard.allowance set spent = greatest(0, spent - :cost) where bucket = :bucket and who = :who")
                .params(Map.of("bucket", bucket.name(), "who", who, "cost", (double) cost))
                .update();
    }

    Optional<Level> findLevel(Bucket bucket, String who) {
        return sql.sql("select spent, at from guard.allowance where bucket = :bucket and who = :who")
                .params(Map.of("bucket", bucket.name(), "who", who))
                .query((row, number) ->
                        new Level(row.getDouble("spent"), row.getTimestamp("at").toInstant()))
                .optional();
    }

    /** Counts a try, unless one must still wait. */
    boolean count(String who, int free, int most, Instant now, Instant forget) {
        return sql.sql(TRY)
                        .params(Map.of(
                                "who", who,
                                "free", free,
                                "most", most,
                                "now", Timestamp.from(now),
                                "forget", Timestamp.from(forget)))
                        .update()
                == 1;
    }

    /** Takes back the try counted at this very instant, and the wait that it began. */
    void uncount(String who, Instant at) {
        sql.sql("""
                        update guard.sign_in_try set tries = greatest(0, tries - 1), wait_until = last_at
                        where who = :who and last_at = :at
                        """).params(Map.of("who", who, "at", Timestamp.from(at))).update();
    }

    Optional<Instant> findWait(String who) {
        return sql.sql("select wait_until from guard.sign_in_try where who = :who")
                .param("who", who)
                .query((row, number) -> row.getTimestamp("wait_until").toInstant())
                .optional();
    }

    void forgetTries(String who) {
        sql.sql("delete from guard.sign_in_try where who = :who")
                .param("who", who)
                .update();
    }

    /** A network from which an account was entered. */
    void know(String who, Instant now) {
        sql.sql(
                        "insert into guard.sign_in_try values (:who, 0, :now, :now) on conflict (who) do update set last_at = :now")
                .params(Map.of("who", who, "now", Timestamp.from(now)))
                .update();
    }

    boolean knows(String who, Instant since) {
        return sql.sql("select count(*) from guard.sign_in_try where who = :who and last_at >= :since")
                        .params(Map.of("who", who, "since", Timestamp.from(since)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    void clean(Instant before) {
        sql.sql("delete from guard.allowance where at < :before")
                .param("before", Timestamp.from(before))
                .update();
        sql.sql("delete from guard.sign_in_try where last_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
