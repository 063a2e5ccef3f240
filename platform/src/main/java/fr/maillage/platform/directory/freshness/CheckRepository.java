package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the checks made. Callers hold the transaction. */
@Repository
class CheckRepository {
    private static final String ADD = """
            insert into directory.place_check
                (territory, id, place_id, at, on_day, channel, outcome, role_words, actor, again_on)
            values (:territory, :id, :place, :at, :day, :channel, :outcome, :role, :actor, :again)
            """;
    private static final String NOT_YET = """
            select distinct on (place_id) place_id, again_on from directory.place_check
            where territory = :territory order by place_id, on_day desc, at desc
            """;
    private static final String CHECKED = """
            select distinct place_id from directory.place_check
            where territory = :territory and on_day between :from and :to
              and outcome in ('right', 'corrected', 'gone')
            """;

    private final JdbcClient sql;
    private final String territory;
    private final Clock clock;

    CheckRepository(JdbcClient sql, Settings settings, Clock clock) {
        this.sql = sql;
        this.territory = settings.territory();
        this.clock = clock;
    }

    /**
     * Adds a line.
     *
     * @param actor pseudonym of who asked
     * @param again when to try again, or absent
     */
    void add(PlaceId place, Voucher voucher, CheckOutcome outcome, String actor, @Nullable LocalDate again) {
        sql.sql(ADD)
                .param("territory", territory)
                .param("id", UUID.randomUUID())
                .param("place", place.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("day", Date.valueOf(voucher.on()))
                .param("channel", voucher.channel().stored())
                .param("outcome", outcome.stored())
                .param("role", voucher.role())
                .param("actor", actor)
                .param("again", again == null ? null : Date.valueOf(again))
                .update();
    }

    /** Places whose last check says to wait, and until when. */
    Map<PlaceId, LocalDate> listNotYet() {
        Map<PlaceId, LocalDate> waiting = new HashMap<>();
        sql.sql(NOT_YET).param("territory", territory).query(row -> {
            Date again = row.getDate("again_on");
            if (again != null) {
                waiting.put(new PlaceId(row.getObject("place_id", UUID.class)), again.toLocalDate());
            }
        });
        return waiting;
    }

    /** Places that answered between two days, both included. */
    Set<PlaceId> listAnswered(LocalDate from, LocalDate to) {
        return new HashSet<>(sql.sql(CHECKED)
                .params(Map.of("territory", territory, "from", Date.valueOf(from), "to", Date.valueOf(to)))
                .query((row, number) -> new PlaceId(row.getObject("place_id", UUID.class)))
                .list());
    }
}
