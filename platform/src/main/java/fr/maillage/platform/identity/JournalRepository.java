package fr.maillage.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All SQL of the journal and of the register of readings. The chain itself is made by the database. */
final class JournalRepository {
    private static final int PAGE = 2_000;
    private static final String APPEND =
            "insert into identity.journal (at, actor, action, subject, detail) values (:at, :actor, :action, :subject, '')";
    private static final String APPEND_READING =
            "insert into identity.reading (at, actor, subject, purpose) values (:at, :actor, :subject, :purpose)";
    private static final String LINES = """
            select line, at, actor, action, subject, detail, previous, hash from identity.journal
            where line > :after order by line limit :page
            """;
    private static final String READINGS = """
            select line, at, actor, subject, purpose, previous, hash from identity.reading
            where month = :month and line > :after order by line limit :page
            """;
    private static final String KEEP_VERIFICATION = """
            insert into identity.journal_verification (one, at, whole, words) values (true, :at, :whole, :words)
            on conflict (one) do update set at = :at, whole = :whole, words = :words
            """;

    private final JdbcClient sql;

    JournalRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void append(Instant at, String actor, String action, String subject) {
        sql.sql(APPEND)
                .params(Map.of("at", Timestamp.from(at), "actor", actor, "action", action, "subject", subject))
                .update();
    }

    void appendReading(Instant at, String actor, String subject, String purpose) {
        sql.sql(APPEND_READING)
                .params(Map.of("at", Timestamp.from(at), "actor", actor, "subject", subject, "purpose", purpose))
                .update();
    }

    ChainHead getHead() {
        return sql.sql("select line, hash from identity.journal_head")
                .query((row, number) -> new ChainHead(row.getLong("line"), row.getBytes("hash")))
                .single();
    }

    /** The lines after one, in order, some thousands at a time. */
    List<ChainLine> listLines(long after) {
        return sql.sql(LINES)
                .params(Map.of("after", after, "page", PAGE))
                .query((row, number) -> line(row, "actor", "action", "subject", "detail"))
                .list();
    }

    List<ChainLine> listReadings(String month, long after) {
        return sql.sql(READINGS)
                .params(Map.of("month", month, "after", after, "page", PAGE))
                .query((row, number) -> line(row, "actor", "subject", "purpose"))
                .list();
    }

    List<ReadingMonth> listMonths() {
        return sql.sql("select month, line, hash, sealed_at, erased_at from identity.reading_month order by month")
                .query((row, number) -> new ReadingMonth(
                        row.getString("month"),
                        new ChainHead(row.getLong("line"), row.getBytes("hash")),
                        row.getTimestamp("sealed_at") != null,
                        row.getTimestamp("erased_at") != null))
                .list();
    }

    /** False when another node sealed it first. */
    boolean seal(String month, Instant now) {
        return sql.sql("update identity.reading_month set sealed_at = :now where month = :month and sealed_at is null")
                        .params(Map.of("month", month, "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    boolean erase(String month, Instant now) {
        boolean first =
                sql.sql("update identity.reading_month set erased_at = :now where month = :month and erased_at is null")
                                .params(Map.of("month", month, "now", Timestamp.from(now)))
                                .update()
                        == 1;
        if (first) {
            sql.sql("delete from identity.reading where month = :month")
                    .param("month", month)
                    .update();
        }
        return first;
    }

    void keep(Instant at, boolean whole, String words) {
        sql.sql(KEEP_VERIFICATION)
                .params(Map.of("at", Timestamp.from(at), "whole", whole, "words", words))
                .update();
    }

    Optional<Instant> findLastVerificationTime() {
        return sql.sql("select at from identity.journal_verification")
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    /** What the last verification said; absent before the first. */
    Optional<Boolean> findLastVerification() {
        return sql.sql("select whole from identity.journal_verification")
                .query(Boolean.class)
                .optional();
    }

    private static ChainLine line(ResultSet row, String... words) throws SQLException {
        String[] values = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            values[i] = row.getString(words[i]);
        }
        return new ChainLine(
                row.getLong("line"),
                row.getTimestamp("at").toInstant(),
                List.of(values),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }
}
