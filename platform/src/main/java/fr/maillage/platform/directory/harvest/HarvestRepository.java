package fr.maillage.platform.directory.harvest;

import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.Answer;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the harvests. Callers hold the transaction. */
@Repository
class HarvestRepository {
    private static final String ALL = "select * from directory.harvest where territory = :territory ";
    private static final String CLAIM = ALL + """
            and not paused and next_at <= :now order by next_at limit 1 for update skip locked
            """;
    private static final String WAITING = ALL + """
            and unread and last_state = 'fetched' and last_run is not null order by next_at
            """;
    private static final String INSERT = """
            insert into directory.harvest (territory, id, name, address, rhythm, unread, next_at)
            values (:territory, :id, :name, :address, :rhythm, :unread, :next)
            on conflict (territory, address) do nothing
            """;
    private static final String SAVE = """
            update directory.harvest
            set next_at = :next, mark = :mark, last_at = :at, last_state = :state,
                last_words = :words, last_run = :run
            where territory = :territory and id = :id
            """;

    private final JdbcClient sql;
    private final String territory;

    HarvestRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    List<Harvest> list() {
        return sql.sql(ALL + "order by name, id")
                .param("territory", territory)
                .query(HarvestRepository::harvest)
                .list();
    }

    Optional<Harvest> find(UUID id) {
        return sql.sql(ALL + "and id = :id for update")
                .params(Map.of("territory", territory, "id", id))
                .query(HarvestRepository::harvest)
                .optional();
    }

    /** The harvest that is due for the longest time, held by this transaction; other nodes pass over it. */
    Optional<Harvest> claim(Instant now) {
        return sql.sql(CLAIM)
                .param("territory", territory)
                .param("now", Timestamp.from(now))
                .query(HarvestRepository::harvest)
                .optional();
    }

    /** Those whose import waits to be applied without being read. */
    List<Harvest> listWaiting() {
        return sql.sql(WAITING)
                .param("territory", territory)
                .query(HarvestRepository::harvest)
                .list();
    }

    /** False when this address is known already. */
    boolean insert(Harvest harvest) {
        return sql.sql(INSERT)
                        .param("territory", territory)
                        .param("id", harvest.id())
                        .param("name", harvest.name())
                        .param("address", harvest.address().toString())
                        .param("rhythm", harvest.rhythm().code())
                        .param("unread", harvest.unread())
                        .param("next", Timestamp.from(harvest.next()))
                        .update()
                == 1;
    }

    /** Keeps what the last time brought and when the next one is. */
    void save(Harvest harvest) {
        Instant at = harvest.last().at();
        sql.sql(SAVE)
                .param("next", Timestamp.from(harvest.next()))
                .param("mark", harvest.mark())
                .param("at", at == null ? null : Timestamp.from(at))
                .param("state", harvest.last().state().stored())
                .param("words", harvest.last().words())
                .param("run", harvest.last().run())
                .param("territory", territory)
                .param("id", harvest.id())
                .update();
    }

    void pause(UUID id, boolean paused) {
        sql.sql("update directory.harvest set paused = :paused where territory = :territory and id = :id")
                .params(Map.of("paused", paused, "territory", territory, "id", id))
                .update();
    }

    void schedule(UUID id, Instant next) {
        sql.sql("update directory.harvest set next_at = :next where territory = :territory and id = :id")
                .params(Map.of("next", Timestamp.from(next), "territory", territory, "id", id))
                .update();
    }

    void remove(UUID id) {
        sql.sql("delete from directory.harvest where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", id))
                .update();
    }

    private static Harvest harvest(ResultSet row, int number) throws SQLException {
        return new Harvest(
                row.getObject("id", UUID.class),
                row.getString("name"),
                URI.create(row.getString("address")),
                Answer.of(Rhythm.class, row.getString("rhythm")),
                row.getBoolean("unread"),
                row.getBoolean("paused"),
                row.getTimestamp("next_at").toInstant(),
                row.getString("mark"),
                new Harvest.Last(
                        Harvest.State.ofStored(row.getString("last_state")),
                        row.getString("last_words"),
                        instant(row.getTimestamp("last_at")),
                        row.getObject("last_run", UUID.class)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
