package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of merges and of the rows of sources that they moved. Callers hold the transaction. */
@Repository
class MergeRepository {
    private static final String COLUMNS =
            "id, pair_id, kept_id, gone_id, kept_before, gone_before, kept_after, merged_at, merged_by, undone_at";
    private static final String FIND_OF_PAIR = "select " + COLUMNS + """
               from directory.place_merge
              where territory = :territory and pair_id = :pair and undone_at is null
            """;
    private static final String INSERT = """
            insert into directory.place_merge
                (territory, id, pair_id, kept_id, gone_id, kept_before, gone_before, kept_after, merged_at, merged_by)
            values (:territory, :id, :pair, :kept, :gone, :keptBefore, :goneBefore, :keptAfter, :at, :by)
            """;
    private static final String REMEMBER_LINKS = """
            insert into directory.place_merge_link (territory, merge_id, source_id, external_id)
            select territory, :merge, source_id, external_id from directory.source_link
            where territory = :territory and place_id = :gone
            """;
    private static final String MOVE_LINKS = """
            update directory.source_link set place_id = :kept where territory = :territory and place_id = :gone
            """;
    private static final String MOVE_LINKS_BACK = """
            update directory.source_link as link set place_id = :gone
            from directory.place_merge_link as moved
            where moved.territory = :territory and moved.merge_id = :merge and link.territory = moved.territory
              and link.source_id = moved.source_id and link.external_id = moved.external_id and link.place_id = :kept
            """;
    private static final String UNDO = """
            update directory.place_merge set undone_at = :at, undone_by = :by
            where territory = :territory and id = :id and undone_at is null
            """;

    private final JdbcClient sql;
    private final String territory;

    MergeRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    /** The merge of a pair that was not undone. */
    Optional<Merge> findOfPair(UUID pair) {
        return sql.sql(FIND_OF_PAIR)
                .params(Map.of("territory", territory, "pair", pair))
                .query((row, number) -> merge(row))
                .optional();
    }

    void insert(Merge merge) {
        sql.sql(INSERT)
                .param("territory", territory)
                .param("id", merge.id())
                .param("pair", merge.pair())
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .param("keptBefore", merge.keptBefore())
                .param("goneBefore", merge.goneBefore())
                .param("keptAfter", merge.keptAfter())
                .param("at", Timestamp.from(merge.at()))
                .param("by", merge.by())
                .update();
    }

    /** Ties to the place that stays what sources said of the one that goes, so that they update it from now on. */
    void moveLinks(Merge merge) {
        sql.sql(REMEMBER_LINKS)
                .params(Map.of(
                        "territory",
                        territory,
                        "merge",
                        merge.id(),
                        "gone",
                        merge.gone().value()))
                .update();
        sql.sql(MOVE_LINKS)
                .params(Map.of(
                        "territory",
                        territory,
                        "kept",
                        merge.kept().value(),
                        "gone",
                        merge.gone().value()))
                .update();
    }

    void moveLinksBack(Merge merge) {
        sql.sql(MOVE_LINKS_BACK)
                .params(Map.of(
                        "territory",
                        territory,
                        "merge",
                        merge.id(),
                        "kept",
                        merge.kept().value(),
                        "gone",
                        merge.gone().value()))
                .update();
    }

    /** False when it was undone before. */
    boolean undo(Merge merge, String by, Instant at) {
        return sql.sql(UNDO)
                        .params(Map.of("territory", territory, "id", merge.id(), "by", by, "at", Timestamp.from(at)))
                        .update()
                == 1;
    }

    private static Merge merge(ResultSet row) throws SQLException {
        Timestamp undone = row.getTimestamp("undone_at");
        return new Merge(
                row.getObject("id", UUID.class),
                row.getObject("pair_id", UUID.class),
                new PlaceId(row.getObject("kept_id", UUID.class)),
                new PlaceId(row.getObject("gone_id", UUID.class)),
                row.getLong("kept_before"),
                row.getLong("gone_before"),
                row.getLong("kept_after"),
                row.getTimestamp("merged_at").toInstant(),
                row.getString("merged_by"),
                undone == null ? null : undone.toInstant());
    }
}
