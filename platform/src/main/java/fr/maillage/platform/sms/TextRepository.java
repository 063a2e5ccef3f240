package fr.maillage.platform.sms;

import fr.maillage.platform.kernel.Settings;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of short messages: counts and marks. */
@Repository
class TextRepository {
    private final JdbcClient sql;
    private final String territory;

    TextRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    /** Takes one message of the day's share. False when none is left. */
    boolean take(LocalDate day, int most) {
        return sql.sql("""
                        insert into sms.day as one (territory, day, sent) values (:territory, :day, 1)
                        on conflict (territory, day) do update set sent = one.sent + 1 where one.sent < :most
                        """)
                        .params(Map.of("territory", territory, "day", Date.valueOf(day), "most", most))
                        .update()
                == 1;
    }

    /** A message of the share that did not leave. */
    void giveBack(LocalDate day) {
        sql.sql("""
                        update sms.day set sent = greatest(0, sent - 1), failed = failed + 1
                        where territory = :territory and day = :day
                        """)
                .params(Map.of("territory", territory, "day", Date.valueOf(day)))
                .update();
    }

    boolean isOpposed(String who) {
        return sql.sql("select exists (select 1 from sms.opposition where territory = :territory and who = :who)")
                .params(Map.of("territory", territory, "who", who))
                .query(Boolean.class)
                .single();
    }

    void oppose(String who, LocalDate since) {
        sql.sql("""
                        insert into sms.opposition (territory, who, since) values (:territory, :who, :since)
                        on conflict do nothing
                        """)
                .params(Map.of("territory", territory, "who", who, "since", Date.valueOf(since)))
                .update();
    }

    /** False when there was nothing to lift. */
    boolean resume(String who) {
        return sql.sql("delete from sms.opposition where territory = :territory and who = :who")
                        .params(Map.of("territory", territory, "who", who))
                        .update()
                == 1;
    }

    /** True the first time only. */
    boolean hear(String what, Instant now) {
        return sql.sql("""
                        insert into sms.heard (territory, what, at) values (:territory, :what, :at)
                        on conflict do nothing
                        """)
                        .params(Map.of("territory", territory, "what", what, "at", Timestamp.from(now)))
                        .update()
                == 1;
    }

    void forgetHeardBefore(Instant time) {
        sql.sql("delete from sms.heard where at < :time")
                .param("time", Timestamp.from(time))
                .update();
    }
}
