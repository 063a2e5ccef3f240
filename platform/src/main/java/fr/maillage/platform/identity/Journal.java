package fr.maillage.platform.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what, when. The database refuses to change or erase a line. */
@Component
public class Journal {
    private static final String APPEND =
            "insert into identity.journal (at, actor, action, subject, detail) values (:at, :actor, :action, :subject, '')";

    private final JdbcClient sql;
    private final Clock clock;

    Journal(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Adds a line. The words never hold personal data. */
    public void record(String actor, String action, String subject) {
        sql.sql(APPEND)
                .params(Map.of(
                        "at", Timestamp.from(clock.instant()), "actor", actor, "action", action, "subject", subject))
                .update();
    }
}
