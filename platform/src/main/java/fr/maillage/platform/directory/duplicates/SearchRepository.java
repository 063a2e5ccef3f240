package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of searches asked for and done. Callers hold the transaction. */
@Repository
class SearchRepository {
    private static final String ASK = """
            insert into directory.duplicate_search (territory, wanted) values (:territory, 1)
            on conflict (territory) do update set wanted = directory.duplicate_search.wanted + 1
            """;
    private static final String COLUMNS = "select wanted, done, done_at, places from directory.duplicate_search ";
    private static final String CLAIM =
            COLUMNS + "where territory = :territory and done < wanted for update skip locked";
    private static final String DONE = """
            update directory.duplicate_search set done = :done, done_at = :at, places = :places
            where territory = :territory
            """;

    private final JdbcClient sql;
    private final String territory;

    SearchRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    void ask() {
        sql.sql(ASK).param("territory", territory).update();
    }

    Optional<SearchState> claim() {
        return sql.sql(CLAIM)
                .param("territory", territory)
                .query(SearchRepository::state)
                .optional();
    }

    Optional<SearchState> find() {
        return sql.sql(COLUMNS + "where territory = :territory")
                .param("territory", territory)
                .query(SearchRepository::state)
                .optional();
    }

    void done(long number, int places, Instant at) {
        sql.sql(DONE)
                .params(Map.of("territory", territory, "done", number, "places", places, "at", Timestamp.from(at)))
                .update();
    }

    private static SearchState state(ResultSet row, int number) throws SQLException {
        Timestamp done = row.getTimestamp("done_at");
        return new SearchState(
                row.getLong("wanted"),
                row.getLong("done"),
                done == null ? null : done.toInstant(),
                row.getInt("places"));
    }
}
