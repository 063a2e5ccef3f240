package fr.maillage.platform.directory.sources;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of what sources said. Callers hold the transaction. */
@Repository
class SourceWordRepository {
    private static final String SAVE = """
            insert into directory.source_word
                (territory, place_id, source_id, run_id, title, fields, content, recorded_at)
            values (:territory, :place, :source, :run, :title, cast(:fields as jsonb), cast(:content as jsonb), :at)
            on conflict (territory, place_id, source_id, run_id) do update
            set title = excluded.title, fields = excluded.fields, content = excluded.content,
                recorded_at = excluded.recorded_at
            """;
    private static final String LIST = """
            select distinct on (source_id) source_id, title, fields::text as fields, content::text as content
            from directory.source_word
            where territory = :territory and place_id = :place
            order by source_id, recorded_at desc, run_id
            """;
    private static final TypeReference<Map<PlaceField, SourceRef>> FIELDS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final String territory;

    SourceWordRepository(JdbcClient sql, JsonMapper json, Settings settings) {
        this.sql = sql;
        this.json = json;
        this.territory = settings.territory();
    }

    void save(PlaceId place, SourceWord word, UUID run, Instant now) {
        sql.sql(SAVE)
                .params(Map.of(
                        "territory", territory,
                        "place", place.value(),
                        "source", word.id(),
                        "run", run,
                        "title", word.title(),
                        "fields", json.writeValueAsString(word.fields()),
                        "content", json.writeValueAsString(word.said()),
                        "at", Timestamp.from(now)))
                .update();
    }

    void forget(UUID run) {
        sql.sql("delete from directory.source_word where territory = :territory and run_id = :run")
                .params(Map.of("territory", territory, "run", run))
                .update();
    }

    /** The last word of each source. */
    List<SourceWord> list(PlaceId place) {
        return sql.sql(LIST)
                .params(Map.of("territory", territory, "place", place.value()))
                .query(this::word)
                .list();
    }

    private SourceWord word(ResultSet row, int number) throws SQLException {
        return new SourceWord(
                row.getString("source_id"),
                row.getString("title"),
                json.readValue(row.getString("fields"), FIELDS),
                json.readValue(row.getString("content"), Place.class));
    }
}
