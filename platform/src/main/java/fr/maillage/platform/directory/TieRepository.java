package fr.maillage.platform.directory;

import fr.maillage.platform.kernel.Settings;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * All SQL about places that stand for others or belong with others. Documents are copied by the database itself, so that
 * a place that comes back is what it was to the byte. Callers hold the transaction.
 */
@Repository
class TieRepository {
    private static final String HOLD = """
            select revision, content::text as content from directory.place
            where territory = :territory and id = :id and status = 'published' for update
            """;
    private static final String WITHDRAW = """
            update directory.place set status = 'withdrawn', merged_into = :into, revision = :next
            where territory = :territory and id = :id and status = 'published'
            """;
    private static final String RESTORE = """
            update directory.place as place
            set status = 'published', merged_into = null, revision = :next, content = old.content,
                slug = old.content ->> 'slug'
            from directory.place_revision as old
            where place.territory = :territory and place.id = :id
              and old.territory = place.territory and old.place_id = place.id and old.revision = :wanted
            """;
    private static final String REMEMBER = """
            insert into directory.place_revision
                (territory, place_id, revision, status, content, cause, run_id, recorded_at)
            select territory, id, revision, status, content, :cause, null, :at from directory.place
            where territory = :territory and id = :id
            """;
    private static final String LAST_SAID = """
            select content::text from directory.place_revision
            where territory = :territory and place_id = :id order by revision desc limit 1
            """;
    private static final String LAST_REVISION = """
            select coalesce(max(revision), 0) from directory.place_revision
            where territory = :territory and place_id = :id
            """;
    private static final String MERGED = """
            select id, slug, merged_into from directory.place
            where territory = :territory and merged_into is not null
            """;
    private static final String RELATIONS =
            "select from_id, to_id, kind from directory.place_relation where territory = :territory order by from_id, to_id";
    private static final String RELATE = """
            insert into directory.place_relation (territory, from_id, to_id, kind)
            values (:territory, :from, :to, :kind)
            """;
    private static final String UNRELATE = """
            delete from directory.place_relation
            where territory = :territory and from_id in (:one, :other) and to_id in (:one, :other)
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final String territory;
    private final Clock clock;

    TieRepository(JdbcClient sql, JsonMapper json, Settings settings, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.territory = settings.territory();
        this.clock = clock;
    }

    private record Merged(PlaceId id, String slug, PlaceId into) {}

    PublicTies read() {
        Map<PlaceId, PlaceId> standIns = standIns();
        Map<String, PlaceId> moved = new HashMap<>();
        merged().forEach(gone -> moved.put(gone.slug(), standIns.getOrDefault(gone.id(), gone.into())));
        List<PlaceRelation> relations = relations().stream()
                .map(one -> new PlaceRelation(
                        standIns.getOrDefault(one.from(), one.from()),
                        standIns.getOrDefault(one.to(), one.to()),
                        one.kind()))
                .filter(one -> !one.from().equals(one.to()))
                .distinct()
                .toList();
        return new PublicTies(moved, relations);
    }

    /** Every place that was merged, with the one that stands for it now, however many merges came between. */
    Map<PlaceId, PlaceId> standIns() {
        Map<PlaceId, PlaceId> into = new HashMap<>();
        merged().forEach(gone -> into.put(gone.id(), gone.into()));
        Map<PlaceId, PlaceId> standIns = new HashMap<>();
        for (PlaceId gone : into.keySet()) {
            PlaceId now = gone;
            while (into.containsKey(now)) {
                now = into.get(now);
            }
            standIns.put(gone, now);
        }
        return standIns;
    }

    Optional<HeldPlace> hold(PlaceId id) {
        return sql.sql(HOLD)
                .params(Map.of("territory", territory, "id", id.value()))
                .query((row, number) ->
                        new HeldPlace(json.readValue(row.getString("content"), Place.class), row.getLong("revision")))
                .optional();
    }

    Optional<Place> findLastSaid(PlaceId id) {
        return sql.sql(LAST_SAID)
                .params(Map.of("territory", territory, "id", id.value()))
                .query((row, number) -> json.readValue(row.getString(1), Place.class))
                .optional();
    }

    /** Refuses a place that is not public. */
    void withdraw(PlaceId id, PlaceId into, String cause) {
        int done = sql.sql(WITHDRAW)
                .param("territory", territory)
                .param("id", id.value())
                .param("into", into.value())
                .param("next", lastRevision(id) + 1)
                .update();
        written(done, id, cause);
    }

    /** Refuses a revision that does not exist. */
    void restore(PlaceId id, long revision, String cause) {
        int done = sql.sql(RESTORE)
                .param("territory", territory)
                .param("id", id.value())
                .param("wanted", revision)
                .param("next", lastRevision(id) + 1)
                .update();
        written(done, id, cause);
    }

    private void written(int rows, PlaceId id, String cause) {
        if (rows != 1) {
            throw new IllegalStateException("no such place to change: " + id);
        }
        remember(id, cause);
    }

    void relate(PlaceRelation relation) {
        unrelate(relation.from(), relation.to());
        sql.sql(RELATE)
                .params(Map.of(
                        "territory",
                        territory,
                        "from",
                        relation.from().value(),
                        "to",
                        relation.to().value(),
                        "kind",
                        relation.kind().code()))
                .update();
    }

    void unrelate(PlaceId one, PlaceId other) {
        sql.sql(UNRELATE)
                .params(Map.of("territory", territory, "one", one.value(), "other", other.value()))
                .update();
    }

    List<PlaceRelation> relations() {
        return sql.sql(RELATIONS)
                .param("territory", territory)
                .query((row, number) -> new PlaceRelation(
                        new PlaceId(row.getObject("from_id", UUID.class)),
                        new PlaceId(row.getObject("to_id", UUID.class)),
                        Relation.of(row.getString("kind"))))
                .list();
    }

    private List<Merged> merged() {
        return sql.sql(MERGED)
                .param("territory", territory)
                .query((row, number) -> new Merged(
                        new PlaceId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        new PlaceId(row.getObject("merged_into", UUID.class))))
                .list();
    }

    private long lastRevision(PlaceId id) {
        return sql.sql(LAST_REVISION)
                .params(Map.of("territory", territory, "id", id.value()))
                .query(Long.class)
                .single();
    }

    private void remember(PlaceId id, String cause) {
        sql.sql(REMEMBER)
                .param("territory", territory)
                .param("id", id.value())
                .param("cause", cause)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
