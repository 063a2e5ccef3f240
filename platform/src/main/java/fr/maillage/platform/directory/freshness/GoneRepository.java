package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the places said to be gone. Callers hold the transaction. */
@Repository
class GoneRepository {
    private static final String ADD = """
            insert into directory.gone_report (territory, id, place_id, said_at, said_by, why, state)
            values (:territory, :id, :place, :now, :by, :why, 'waiting') on conflict do nothing
            """;
    private static final String WAITING = """
            select id, place_id, said_at, said_by, why from directory.gone_report
            where territory = :territory and state = 'waiting' order by said_at
            """;
    private static final String DECIDE = """
            update directory.gone_report set state = :state, decided_at = :now, decided_by = :by
            where territory = :territory and id = :id and state = 'waiting'
            """;

    private final JdbcClient sql;
    private final String territory;
    private final Clock clock;

    GoneRepository(JdbcClient sql, Settings settings, Clock clock) {
        this.sql = sql;
        this.territory = settings.territory();
        this.clock = clock;
    }

    void add(PlaceId place, String by, String why) {
        sql.sql(ADD)
                .params(Map.of(
                        "territory",
                        territory,
                        "id",
                        UUID.randomUUID(),
                        "place",
                        place.value(),
                        "now",
                        Timestamp.from(clock.instant()),
                        "by",
                        by,
                        "why",
                        why))
                .update();
    }

    List<GoneReport> listWaiting() {
        return sql.sql(WAITING)
                .param("territory", territory)
                .query((row, number) -> new GoneReport(
                        row.getObject("id", UUID.class),
                        new PlaceId(row.getObject("place_id", UUID.class)),
                        row.getTimestamp("said_at").toInstant(),
                        row.getString("said_by"),
                        row.getString("why")))
                .list();
    }

    Optional<GoneReport> findWaiting(UUID id) {
        return listWaiting().stream().filter(report -> report.id().equals(id)).findFirst();
    }

    /** False when somebody else has just decided. */
    boolean decide(UUID id, boolean accepted, String by) {
        return sql.sql(DECIDE)
                        .params(Map.of(
                                "territory", territory,
                                "id", id,
                                "state", accepted ? "accepted" : "refused",
                                "now", Timestamp.from(clock.instant()),
                                "by", by))
                        .update()
                == 1;
    }
}
