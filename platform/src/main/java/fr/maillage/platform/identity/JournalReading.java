package fr.maillage.platform.identity;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journal, the newest lines first. */
@Component
public class JournalReading {
    private final JdbcClient sql;

    JournalReading(JdbcClient sql) {
        this.sql = sql;
    }

    /** At most so many lines. */
    public List<JournalLine> list(JournalQuestion question, int most) {
        Map<String, Object> params = new HashMap<>(Map.of("most", most));
        StringBuilder words =
                new StringBuilder("select id, at, actor, action, subject from identity.journal where true");
        if (question.who() != null) {
            words.append(" and (actor = :who or subject = :who)");
            params.put("who", question.who());
        }
        if (question.kind() != null) {
            words.append(" and action ~ :kind");
            params.put("kind", question.kind().pattern());
        }
        if (question.from() != null) {
            words.append(" and at >= :from");
            params.put("from", Timestamp.from(question.from()));
        }
        if (question.until() != null) {
            words.append(" and at < :until");
            params.put("until", Timestamp.from(question.until()));
        }
        if (question.before() != null) {
            words.append(" and id < :before");
            params.put("before", question.before());
        }
        return sql.sql(words.append(" order by id desc limit :most").toString())
                .params(params)
                .query((row, number) -> new JournalLine(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject")))
                .list();
    }
}
