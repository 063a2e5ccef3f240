package fr.maillage.platform.directory;

import fr.maillage.platform.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL that reads the history of places. */
@Repository
class RevisionRepository {
    private static final String COLUMNS = """
            select revision, status, recorded_at, cause, author, reason, run_id is not null as by_file,
                   content::text as content
            from directory.place_revision
            where territory = :territory and place_id = :id
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final String territory;

    RevisionRepository(JdbcClient sql, JsonMapper json, Settings settings) {
        this.sql = sql;
        this.json = json;
        this.territory = settings.territory();
    }

    /** The last revisions, the most recent first. */
    List<Revision> list(PlaceId id, int most) {
        return sql.sql(COLUMNS + " order by revision desc limit :most")
                .params(Map.of("territory", territory, "id", id.value(), "most", most))
                .query(this::revision)
                .list();
    }

    Optional<Revision> find(PlaceId id, long number) {
        return sql.sql(COLUMNS + " and revision = :number")
                .params(Map.of("territory", territory, "id", id.value(), "number", number))
                .query(this::revision)
                .optional();
    }

    /** The public places of a commune. */
    List<Place> listIn(String communeCode) {
        return sql.sql(
                        "select content::text from directory.place where territory = :territory"
                                + " and status = 'published' and content -> 'location' ->> 'communeCode' = :commune order by slug")
                .params(Map.of("territory", territory, "commune", communeCode))
                .query((row, number) -> json.readValue(row.getString(1), Place.class))
                .list();
    }

    private Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getLong("revision"),
                Revision.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getTimestamp("recorded_at").toInstant(),
                new Why(row.getString("cause"), row.getString("author"), row.getString("reason")),
                row.getBoolean("by_file"),
                json.readValue(row.getString("content"), Place.class));
    }
}
