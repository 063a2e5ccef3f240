package fr.maillage.platform.directory.imports;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.Written;
import fr.maillage.platform.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of the rows of imports. Callers hold the transaction. */
@Repository
class ImportRowRepository {
    private static final String INSERT = """
            insert into directory.import_row
                (territory, run_id, row_no, outcome, external_id, place_id, draft, original, findings, differences,
                 candidate_id)
            values (:territory, :run, :row, :outcome, :external, :place, cast(:draft as jsonb),
                cast(:original as jsonb), cast(:findings as jsonb), cast(:differences as jsonb), :candidate)
            """;
    private static final String COLUMNS = """
            row_no, outcome, external_id, place_id, draft::text as draft, original::text as original,
            findings::text as findings, differences::text as differences, candidate_id, applied_revision,
            previous_revision, linked
            """;
    private static final String LIST = "select " + COLUMNS + """
               from directory.import_row
              where territory = :territory and run_id = :run and outcome = :outcome
              order by row_no limit :size offset :first
              """;
    private static final String FIND = "select " + COLUMNS
            + " from directory.import_row where territory = :territory and run_id = :run and row_no = :row";
    private static final String TO_APPLY = "select " + COLUMNS + """
               from directory.import_row
              where territory = :territory and run_id = :run and outcome in ('new', 'changed', 'unchanged')
                and applied_revision is null and not linked and row_no > :after
              order by row_no limit :size
              """;
    private static final String TO_UNDO = "select " + COLUMNS + """
               from directory.import_row
              where territory = :territory and run_id = :run and (applied_revision is not null or linked)
              order by row_no desc limit :size
              """;
    private static final String MARK = """
            update directory.import_row
            set place_id = :place, applied_revision = :applied, previous_revision = :previous, linked = :linked
            where territory = :territory and run_id = :run and row_no = :row
            """;
    private static final String WITH_PROBLEMS = "select " + COLUMNS + """
               from directory.import_row
              where territory = :territory and run_id = :run and outcome in ('duplicate', 'to-correct', 'out-of-reach')
              order by row_no
              """;

    private static final String LEFT = """
            update directory.import_row set outcome = 'out-of-reach'
            where territory = :territory and run_id = :run and row_no = :row
            """;
    private static final String TAKEN_UP = """
            update directory.import_row set outcome = case when place_id is null then 'new' else 'changed' end
            where territory = :territory and run_id = :run and outcome = 'out-of-reach'
              and (place_id is null) = :fresh
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final String territory;

    ImportRowRepository(JdbcClient sql, JsonMapper json, Settings settings) {
        this.sql = sql;
        this.json = json;
        this.territory = settings.territory();
    }

    /**
     * A row with what applying it did.
     *
     * @param applied the revision that it wrote, or absent
     * @param previous the revision that stood before, 0 when the place did not exist, absent when nothing was written
     * @param linked true when the import itself tied the row to its place
     */
    record Stored(
            ImportRow row, @Nullable Long applied, @Nullable Long previous, boolean linked) {}

    void replace(UUID run, ImportRow row) {
        sql.sql("delete from directory.import_row where territory = :territory and run_id = :run and row_no = :row")
                .params(Map.of("territory", territory, "run", run, "row", row.number()))
                .update();
        insert(run, row);
    }

    void forget(UUID run) {
        sql.sql("delete from directory.import_row where territory = :territory and run_id = :run")
                .params(Map.of("territory", territory, "run", run))
                .update();
    }

    Optional<ImportRow> find(UUID run, int row) {
        return sql.sql(FIND)
                .params(Map.of("territory", territory, "run", run, "row", row))
                .query(this::stored)
                .optional()
                .map(Stored::row);
    }

    void insert(UUID run, ImportRow row) {
        sql.sql(INSERT)
                .param("territory", territory)
                .param("run", run)
                .param("row", row.number())
                .param("outcome", row.outcome().code())
                .param("external", row.externalId())
                .param("place", row.placeId() == null ? null : row.placeId().value())
                .param("draft", row.draft() == null ? null : json.writeValueAsString(row.draft()))
                .param("original", json.writeValueAsString(cells(row.original())))
                .param("findings", json.writeValueAsString(row.findings()))
                .param("differences", json.writeValueAsString(row.differences()))
                .param(
                        "candidate",
                        row.candidate() == null ? null : row.candidate().value())
                .update();
    }

    List<ImportRow> list(UUID run, RowOutcome outcome, int first, int size) {
        return sql
                .sql(LIST)
                .params(Map.of(
                        "territory", territory, "run", run, "outcome", outcome.code(), "first", first, "size", size))
                .query(this::stored)
                .list()
                .stream()
                .map(Stored::row)
                .toList();
    }

    List<ImportRow> listToApply(UUID run, int after, int size) {
        return sql
                .sql(TO_APPLY)
                .params(Map.of("territory", territory, "run", run, "after", after, "size", size))
                .query(this::stored)
                .list()
                .stream()
                .map(Stored::row)
                .toList();
    }

    List<Stored> listToUndo(UUID run, int size) {
        return sql.sql(TO_UNDO)
                .params(Map.of("territory", territory, "run", run, "size", size))
                .query(this::stored)
                .list();
    }

    /** Notes what applying a row did to a place; with nothing written and nothing linked, that it was taken back. */
    void mark(UUID run, int row, PlaceId place, @Nullable Written written, boolean linked) {
        sql.sql(MARK)
                .param("place", place.value())
                .param("applied", written == null ? null : written.revision())
                .param("previous", written == null ? null : written.previous())
                .param("linked", linked)
                .param("territory", territory)
                .param("run", run)
                .param("row", row)
                .update();
    }

    /** Notes that a row waits for somebody with a wider right. */
    void leave(UUID run, int row) {
        sql.sql(LEFT)
                .params(Map.of("territory", territory, "run", run, "row", row))
                .update();
    }

    /** Takes up the rows that waited for a wider right; gives how many of new places, or of known ones. */
    int takeUp(UUID run, boolean fresh) {
        return sql.sql(TAKEN_UP)
                .params(Map.of("territory", territory, "run", run, "fresh", fresh))
                .update();
    }

    /** Every row that was not written and why, one after the other, whatever their number. */
    void forEachWithProblems(UUID run, Consumer<ImportRow> action) {
        try (var rows =
                sql
                        .sql(WITH_PROBLEMS)
                        .params(Map.of("territory", territory, "run", run))
                        .query(this::stored)
                        .stream()) {
            rows.forEach(stored -> action.accept(stored.row()));
        }
    }

    private Stored stored(ResultSet row, int number) throws SQLException {
        UUID place = row.getObject("place_id", UUID.class);
        UUID candidate = row.getObject("candidate_id", UUID.class);
        String draft = row.getString("draft");
        ImportRow read = new ImportRow(
                row.getInt("row_no"),
                RowOutcome.of(row.getString("outcome")),
                row.getString("external_id"),
                place == null ? null : new PlaceId(place),
                draft == null ? null : json.readValue(draft, Place.class),
                original(row.getString("original")),
                json.readValue(row.getString("findings"), new TypeReference<List<ImportRow.RowFinding>>() {}),
                json.readValue(row.getString("differences"), new TypeReference<List<PlaceDifference>>() {}),
                candidate == null ? null : new PlaceId(candidate));
        return new Stored(
                read,
                row.getObject("applied_revision", Long.class),
                row.getObject("previous_revision", Long.class),
                row.getBoolean("linked"));
    }

    /** The cells as pairs: the database's JSON objects forget the order of their names. */
    private static List<Cell> cells(Map<String, String> original) {
        return original.entrySet().stream()
                .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                .toList();
    }

    private Map<String, String> original(String stored) {
        Map<String, String> original = new LinkedHashMap<>();
        json.readValue(stored, new TypeReference<List<Cell>>() {})
                .forEach(cell -> original.put(cell.column(), cell.value()));
        return original;
    }

    private record Cell(String column, String value) {}
}
