package fr.maillage.platform.directory;

import fr.maillage.platform.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that tells what changed. */
@Repository
class ChangeRepository {
    private static final String COLUMNS = """
            select change_seq, place_id, revision, status, recorded_at,
                   content ->> 'slug' as slug, content ->> 'name' as name
            from directory.place_revision
            """;
    private static final String AFTER = COLUMNS + """
            where territory = :territory and (change_seq, place_id, revision) > (:seq, :place, :revision)
            order by change_seq, place_id, revision limit :most
            """;
    private static final String LATEST = COLUMNS + """
            where territory = :territory and change_seq is not null
            order by change_seq desc, place_id desc, revision desc limit :most
            """;

    private static final String WAITING = """
            select exists (select from directory.change where territory = :territory and visible is null)
            """;
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('directory.visible_change'))";
    private static final String NUMBER = """
            with next as (select nextval('directory.visible_change') as number),
            numbered as (
                update directory.change set visible = number from next
                where territory = :territory and visible is null
            )
            update directory.place_revision set change_seq = number from next
            where territory = :territory and change_seq is null
            """;

    private final JdbcClient sql;
    private final String territory;

    ChangeRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    /** Gives one number to all that became visible since the last call. In a transaction of its own. */
    void number() {
        if (isWaiting()) {
            sql.sql(ONE_AT_A_TIME).query((row, number) -> number).list();
            if (isWaiting()) {
                sql.sql(NUMBER).param("territory", territory).update();
            }
        }
    }

    private boolean isWaiting() {
        return sql.sql(WAITING)
                .param("territory", territory)
                .query(Boolean.class)
                .single();
    }

    List<PlaceChange> listAfter(PlaceChange.Mark after, int most) {
        return sql.sql(AFTER)
                .params(Map.of(
                        "territory", territory,
                        "seq", after.seq(),
                        "place", after.place(),
                        "revision", after.revision(),
                        "most", most))
                .query(ChangeRepository::change)
                .list();
    }

    List<PlaceChange> listLatest(int most) {
        return sql.sql(LATEST)
                .params(Map.of("territory", territory, "most", most))
                .query(ChangeRepository::change)
                .list();
    }

    private static PlaceChange change(ResultSet row, int number) throws SQLException {
        UUID place = row.getObject("place_id", UUID.class);
        return new PlaceChange(
                new PlaceChange.Mark(row.getLong("change_seq"), place, row.getLong("revision")),
                new PlaceId(place),
                row.getString("slug"),
                row.getString("name"),
                PlaceChange.Kind.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getTimestamp("recorded_at").toInstant());
    }
}
