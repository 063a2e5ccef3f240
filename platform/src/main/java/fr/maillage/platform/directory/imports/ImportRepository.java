package fr.maillage.platform.directory.imports;

import fr.maillage.platform.identity.Reach;
import fr.maillage.platform.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of import runs and of their files. Callers hold the transaction. */
@Repository
class ImportRepository {
    private static final String COLUMNS = """
            id, state, source_id, file_name, file_hash, summary::text as summary, problem, cursor_row,
            received_at, finished_at, received_by, applied_by, reach
            """;
    private static final String FIND =
            "select " + COLUMNS + " from directory.import_run where territory = :territory and id = :id";
    private static final String FIND_BY_HASH = "select " + COLUMNS + """
               from directory.import_run
              where territory = :territory and file_hash = :hash and state <> 'refused'
              order by received_at desc limit 1
              """;
    private static final String FIND_LAST_APPLIED = "select " + COLUMNS + """
               from directory.import_run
              where territory = :territory and source_id = :source and id <> :id and state = 'applied'
                and received_at <= :at
              order by received_at desc limit 1
              """;
    private static final String LIST = "select " + COLUMNS
            + " from directory.import_run where territory = :territory order by received_at desc limit 100";
    private static final String CLAIM = "select " + COLUMNS + """
               from directory.import_run
              where territory = :territory and state in ('received', 'analysing', 'applying', 'undoing')
              order by received_at limit 1 for update skip locked
              """;
    private static final String INSERT = """
            insert into directory.import_run (territory, id, state, source_id, file_name, file_hash, received_at, received_by)
            values (:territory, :id, 'received', :source, :name, :hash, :at, :by)
            """;
    private static final String MOVE = """
            update directory.import_run set state = :next, cursor_row = 0, finished_at = :at
            where territory = :territory and id = :id and state in (:from)
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final String territory;
    private final Clock clock;

    ImportRepository(JdbcClient sql, JsonMapper json, Settings settings, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.territory = settings.territory();
        this.clock = clock;
    }

    Optional<ImportRun> find(UUID id) {
        return sql.sql(FIND)
                .params(Map.of("territory", territory, "id", id))
                .query(this::run)
                .optional();
    }

    Optional<ImportRun> findByHash(String hash) {
        return sql.sql(FIND_BY_HASH)
                .params(Map.of("territory", territory, "hash", hash))
                .query(this::run)
                .optional();
    }

    Optional<ImportRun> findLastApplied(ImportRun run) {
        return sql.sql(FIND_LAST_APPLIED)
                .param("territory", territory)
                .param("source", run.sourceId())
                .param("id", run.id())
                .param("at", Timestamp.from(run.receivedAt()))
                .query(this::run)
                .optional();
    }

    List<ImportRun> list() {
        return sql.sql(LIST).param("territory", territory).query(this::run).list();
    }

    /** The oldest run with work to do, held by this transaction; other nodes pass over it. */
    Optional<ImportRun> claim() {
        return sql.sql(CLAIM).param("territory", territory).query(this::run).optional();
    }

    void insert(UUID id, String sourceId, String fileName, String hash, byte[] content, String by) {
        sql.sql(INSERT)
                .param("territory", territory)
                .param("id", id)
                .param("source", sourceId)
                .param("name", fileName)
                .param("hash", hash)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
        sql.sql("insert into directory.import_file (territory, run_id, content) values (:territory, :id, :content)")
                .params(Map.of("territory", territory, "id", id, "content", content))
                .update();
    }

    byte[] getFile(UUID id) {
        return sql.sql("select content from directory.import_file where territory = :territory and run_id = :id")
                .params(Map.of("territory", territory, "id", id))
                .query(byte[].class)
                .single();
    }

    /** Moves a run along its graph; false when it was not in a state that leads there, as when somebody was faster. */
    boolean move(UUID id, ImportState next) {
        Collection<String> from = java.util.Arrays.stream(ImportState.values())
                .filter(state -> state.mayBecome(next))
                .map(ImportState::stored)
                .collect(Collectors.toSet());
        return sql.sql(MOVE)
                        .param("next", next.stored())
                        .param("at", next.isMoving() ? null : Timestamp.from(clock.instant()))
                        .param("territory", territory)
                        .param("id", id)
                        .param("from", from)
                        .update()
                == 1;
    }

    /** Notes who said « Appliquer », and how far her right goes. */
    void saveReach(UUID id, String by, Reach reach) {
        sql.sql(
                        "update directory.import_run set applied_by = :by, reach = :reach where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", id, "by", by, "reach", reach.stored()))
                .update();
    }

    void saveSummary(UUID id, ImportSummary summary) {
        sql.sql(
                        "update directory.import_run set summary = cast(:summary as jsonb) where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", id, "summary", json.writeValueAsString(summary)))
                .update();
    }

    void saveProblem(UUID id, String problem) {
        sql.sql("update directory.import_run set problem = :problem where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", id, "problem", RowReading.storable(problem)))
                .update();
    }

    void saveCursor(UUID id, int row) {
        sql.sql("update directory.import_run set cursor_row = :row where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", id, "row", row))
                .update();
    }

    private ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                ImportState.ofStored(row.getString("state")),
                row.getString("source_id"),
                row.getString("file_name"),
                row.getString("file_hash"),
                summary(row.getString("summary")),
                row.getString("problem"),
                row.getString("received_by"),
                row.getString("applied_by"),
                Reach.ofStored(row.getString("reach")),
                row.getInt("cursor_row"),
                row.getTimestamp("received_at").toInstant(),
                instant(row.getTimestamp("finished_at")));
    }

    private ImportSummary summary(String stored) {
        return stored.equals("{}") ? ImportSummary.NOTHING : json.readValue(stored, ImportSummary.class);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
