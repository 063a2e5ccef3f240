package fr.maillage.platform.directory;

import fr.maillage.platform.kernel.Settings;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of the place aggregate. Callers hold the transaction. */
@Repository
class PlaceRepository {
    private static final String LIST_PUBLISHED = """
            select content::text from directory.place
            where territory = :territory and status = 'published'
            order by slug
            """;
    private static final String LIST_DISPUTES = """
            select place_id, fields::text as fields from directory.contribution
            where territory = :territory and kind = 'conflict' and state = 'waiting'
            """;
    private static final String FIND_STORED = """
            select id, revision, status, content::text as content from directory.place
            where territory = :territory and id = :id
            """;
    private static final String FIND_STANDING = """
            with recursive chain as (
                select id, merged_into from directory.place where territory = :territory and id = :id
                union
                select next.id, next.merged_into from directory.place next
                join chain on next.id = chain.merged_into
                where next.territory = :territory)
            select id, revision, status, content::text as content from directory.place
            where territory = :territory and id = (select id from chain where merged_into is null)
            for update
            """;
    private static final String FIND_BY_SLUG = """
            select id, revision, status, content::text as content from directory.place
            where territory = :territory and slug = :slug
            """;
    private static final String SAVE_IF = """
            update directory.place
            set status = :status, revision = revision + 1, content = cast(:content as jsonb)
            where territory = :territory and id = :id and revision = :expected
            """;
    private static final String SAVE = """
            insert into directory.place (territory, id, slug, status, revision, content)
            values (:territory, :id, :slug, :status, :revision, cast(:content as jsonb))
            on conflict (territory, id) do update
            set slug = excluded.slug, status = excluded.status, revision = excluded.revision, content = excluded.content
            """;
    private static final String REMEMBER = """
            insert into directory.place_revision
                (territory, place_id, revision, status, content, cause, run_id, author, reason, recorded_at)
            values (:territory, :id, :revision, :status, cast(:content as jsonb), :cause, :run, :author, :reason, :at)
            """;
    private static final String LAST_REVISION = """
            select coalesce(max(revision), 0) from directory.place_revision
            where territory = :territory and place_id = :id
            """;
    private static final String REVISION_CONTENT = """
            select content::text from directory.place_revision
            where territory = :territory and place_id = :id and revision = :revision
            """;
    private static final String RECORD_CHANGE = "insert into directory.change (territory, at) values (:territory, :at)";
    private static final String LAST_CHANGE =
            "select coalesce(max(visible), 0) from directory.change where territory = :territory";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final String territory;
    private final Clock clock;

    PlaceRepository(JdbcClient sql, JsonMapper json, Settings settings, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.territory = settings.territory();
        this.clock = clock;
    }

    List<Place> listPublished() {
        Map<PlaceId, Set<PlaceField>> disputes = disputes();
        return sql
                .sql(LIST_PUBLISHED)
                .param("territory", territory)
                .query((row, number) -> json.readValue(row.getString(1), Place.class))
                .list()
                .stream()
                .map(place -> disputed(place, disputes.get(place.id())))
                .toList();
    }

    private static Place disputed(Place place, @Nullable Set<PlaceField> fields) {
        return fields == null ? place : place.withProvenance(place.provenance().disputing(fields));
    }

    private Map<PlaceId, Set<PlaceField>> disputes() {
        Map<PlaceId, Set<PlaceField>> disputes = new HashMap<>();
        sql.sql(LIST_DISPUTES)
                .param("territory", territory)
                .query((row, number) -> disputes.computeIfAbsent(
                                new PlaceId(row.getObject("place_id", UUID.class)),
                                absent -> EnumSet.noneOf(PlaceField.class))
                        .addAll(List.of(json.readValue(row.getString("fields"), PlaceField[].class))))
                .list();
        return disputes;
    }

    Optional<StoredPlace> findStored(PlaceId id) {
        return find(FIND_STORED, id);
    }

    /** The place, or the one that took it in; held until the transaction ends. */
    Optional<StoredPlace> findStanding(PlaceId id) {
        return find(FIND_STANDING, id);
    }

    private Optional<StoredPlace> find(String statement, PlaceId id) {
        return sql.sql(statement)
                .params(Map.of("territory", territory, "id", id.value()))
                .query((row, number) -> new StoredPlace(
                        json.readValue(row.getString("content"), Place.class),
                        row.getLong("revision"),
                        row.getString("status").equals("published")))
                .optional();
    }

    /** True when other places were merged into this one. */
    boolean standsForOthers(PlaceId id) {
        return sql.sql("select count(*) from directory.place where territory = :territory and merged_into = :id")
                        .params(Map.of("territory", territory, "id", id.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    StoredPlace getStored(PlaceId id) {
        return findStored(id).orElseThrow(() -> new IllegalArgumentException("no place " + id));
    }

    Optional<StoredPlace> findStoredBySlug(String slug) {
        return sql.sql(FIND_BY_SLUG)
                .params(Map.of("territory", territory, "slug", slug))
                .query((row, number) -> new StoredPlace(
                        json.readValue(row.getString("content"), Place.class),
                        row.getLong("revision"),
                        row.getString("status").equals("published")))
                .optional();
    }

    /** Writes a place unless somebody did since a revision; false then, and nothing changed. */
    boolean saveIf(Place place, long expected, String status, Cause cause) {
        String content = json.writeValueAsString(place);
        int changed = sql.sql(SAVE_IF)
                .params(Map.of(
                        "territory", territory,
                        "id", place.id().value(),
                        "status", status,
                        "expected", expected,
                        "content", content))
                .update();
        if (changed == 1) {
            remember(place.id(), expected + 1, status, content, cause);
        }
        return changed == 1;
    }

    boolean slugIsTaken(String slug) {
        return sql.sql("select count(*) from directory.place where territory = :territory and slug = :slug")
                        .params(Map.of("territory", territory, "slug", slug))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Writes a place as published and gives the number of its new revision. */
    long save(Place place, Cause cause) {
        long revision = lastRevision(place.id()) + 1;
        String content = json.writeValueAsString(place);
        sql.sql(SAVE)
                .param("territory", territory)
                .param("id", place.id().value())
                .param("slug", place.slug())
                .param("status", "published")
                .param("revision", revision)
                .param("content", content)
                .update();
        remember(place.id(), revision, "published", content, cause);
        return revision;
    }

    /** Keeps a place but hides it from the public. */
    void withdraw(Place place, Cause cause) {
        long revision = lastRevision(place.id()) + 1;
        sql.sql("update directory.place set status = 'withdrawn', revision = :revision"
                        + " where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", place.id().value(), "revision", revision))
                .update();
        remember(place.id(), revision, "withdrawn", json.writeValueAsString(place), cause);
    }

    /** Takes a place away, leaving its history. */
    void remove(Place place, Cause cause) {
        long revision = lastRevision(place.id()) + 1;
        remember(place.id(), revision, "removed", json.writeValueAsString(place), cause);
        sql.sql("delete from directory.place where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", place.id().value()))
                .update();
    }

    /** What a place was at one of its revisions. */
    Place getRevision(PlaceId id, long revision) {
        String content = sql.sql(REVISION_CONTENT)
                .params(Map.of("territory", territory, "id", id.value(), "revision", revision))
                .query(String.class)
                .single();
        return json.readValue(content, Place.class);
    }

    int count() {
        return sql.sql("select count(*) from directory.place where territory = :territory")
                .param("territory", territory)
                .query(Integer.class)
                .single();
    }

    void recordChange() {
        sql.sql(RECORD_CHANGE)
                .params(Map.of("territory", territory, "at", Timestamp.from(clock.instant())))
                .update();
    }

    long lastChange() {
        return sql.sql(LAST_CHANGE)
                .param("territory", territory)
                .query(Long.class)
                .single();
    }

    private long lastRevision(PlaceId id) {
        return sql.sql(LAST_REVISION)
                .params(Map.of("territory", territory, "id", id.value()))
                .query(Long.class)
                .single();
    }

    private void remember(PlaceId id, long revision, String status, String content, Cause cause) {
        sql.sql(REMEMBER)
                .param("territory", territory)
                .param("id", id.value())
                .param("revision", revision)
                .param("status", status)
                .param("content", content)
                .param("cause", cause.words())
                .param("run", cause.run())
                .param("author", cause.author())
                .param("reason", cause.why())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
