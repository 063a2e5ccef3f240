package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is at which place: one caller a place, by the primary key of a row, for a quarter of an hour. */
@Repository
class CallHolds {
    static final Duration HELD = Duration.ofMinutes(15);
    private static final String TAKE = """
            insert into directory.call_hold (territory, place_id, caller, until)
            values (:territory, :place, :caller, :until)
            on conflict (territory, place_id) do update set
                caller = excluded.caller,
                until = excluded.until,
                corrections =
                    case when directory.call_hold.caller = excluded.caller and directory.call_hold.until > :now
                    then directory.call_hold.corrections else 0 end
            where directory.call_hold.caller = excluded.caller or directory.call_hold.until <= :now
            """;

    private final JdbcClient sql;
    private final String territory;
    private final Clock clock;

    CallHolds(JdbcClient sql, Settings settings, Clock clock) {
        this.sql = sql;
        this.territory = settings.territory();
        this.clock = clock;
    }

    /** Takes a place for a caller, or keeps it longer. False when somebody else is at it. */
    boolean take(PlaceId place, String caller) {
        Instant now = clock.instant();
        return sql.sql(TAKE)
                        .params(Map.of(
                                "territory", territory,
                                "place", place.value(),
                                "caller", caller,
                                "until", Timestamp.from(now.plus(HELD)),
                                "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    /** Ends a hold; how many corrections it saw, or empty when this caller did not hold the place. */
    Optional<Integer> release(PlaceId place, String caller) {
        return sql.sql("delete from directory.call_hold where territory = :territory and place_id = :place"
                        + " and caller = :caller and until > :now returning corrections")
                .params(mine(place, caller))
                .query(Integer.class)
                .optional();
    }

    boolean isHeldBy(PlaceId place, String caller) {
        return sql.sql("select count(*) from directory.call_hold where territory = :territory and place_id = :place"
                                + " and caller = :caller and until > :now")
                        .params(mine(place, caller))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Counts a correction made during the call, and keeps the place longer. */
    void corrected(PlaceId place, String caller) {
        sql.sql("update directory.call_hold set corrections = corrections + 1 where territory = :territory"
                        + " and place_id = :place and caller = :caller and until > :now")
                .params(mine(place, caller))
                .update();
    }

    int corrections(PlaceId place, String caller) {
        return sql.sql("select coalesce(max(corrections), 0) from directory.call_hold where territory = :territory"
                        + " and place_id = :place and caller = :caller and until > :now")
                .params(mine(place, caller))
                .query(Integer.class)
                .single();
    }

    /** Places that others are at. */
    Set<PlaceId> listHeldByOthers(String caller) {
        return new HashSet<>(sql.sql("select place_id from directory.call_hold"
                        + " where territory = :territory and caller <> :caller and until > :now")
                .params(Map.of("territory", territory, "caller", caller, "now", Timestamp.from(clock.instant())))
                .query((row, number) -> new PlaceId(row.getObject("place_id", UUID.class)))
                .list());
    }

    private Map<String, Object> mine(PlaceId place, String caller) {
        return Map.of(
                "territory",
                territory,
                "place",
                place.value(),
                "caller",
                caller,
                "now",
                Timestamp.from(clock.instant()));
    }
}
