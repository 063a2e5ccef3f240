package fr.maillage.platform.directory.duplicates;

import fr.maillage.engines.match.Decision;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of pairs. Callers hold the transaction. */
@Repository
class PairRepository {
    private static final String COLUMNS = """
            pair.id, pair.first_id, pair.second_id, pair.proposal, pair.points, pair.evidence::text as evidence,
            pair.state, pair.found_at, pair.decided_at, pair.decided_by
            """;
    private static final String FIND =
            "select " + COLUMNS + " from directory.duplicate_pair as pair where territory = :territory and id = :id";
    private static final String LIST = "select " + COLUMNS + """
            , one.content ->> 'name' as first_name, one.content -> 'location' ->> 'commune' as first_town,
              two.content ->> 'name' as second_name, two.content -> 'location' ->> 'commune' as second_town
              from directory.duplicate_pair as pair
              left join directory.place as one on one.territory = pair.territory and one.id = pair.first_id
              left join directory.place as two on two.territory = pair.territory and two.id = pair.second_id
             where pair.territory = :territory and pair.state = :state and pair.proposal in (:proposals)
             order by pair.points desc, pair.id limit :size offset :start
            """;
    private static final String COUNT = """
            select proposal, count(*) from directory.duplicate_pair
            where territory = :territory and state = :state group by proposal
            """;
    private static final String FOUND = """
            insert into directory.duplicate_pair
                (territory, id, first_id, second_id, proposal, points, evidence, state, search_no, found_at)
            values (:territory, :id, :first, :second, :proposal, :points, cast(:evidence as jsonb), 'waiting', :search,
                :at)
            on conflict (territory, first_id, second_id) do update
            set proposal = excluded.proposal, points = excluded.points, evidence = excluded.evidence,
                search_no = excluded.search_no
            where directory.duplicate_pair.state = 'waiting'
            """;
    private static final String FORGET = """
            delete from directory.duplicate_pair
            where territory = :territory and state = 'waiting' and search_no < :search and search_no <> 0
            """;
    private static final String DECIDE = """
            update directory.duplicate_pair set state = :state, decided_at = :at, decided_by = :by
            where territory = :territory and id = :id and state = 'waiting'
            """;
    private static final String REOPEN = """
            update directory.duplicate_pair set state = 'waiting', search_no = 0, decided_at = null, decided_by = null
            where territory = :territory and id = :id and state = :state
            """;
    private static final String SETTLED = """
            select first_id, second_id from directory.duplicate_pair
            where territory = :territory and state in ('never', 'related')
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final String territory;

    PairRepository(JdbcClient sql, JsonMapper json, Settings settings) {
        this.sql = sql;
        this.json = json;
        this.territory = settings.territory();
    }

    Optional<DuplicatePair> find(UUID id) {
        return sql.sql(FIND)
                .params(Map.of("territory", territory, "id", id))
                .query((row, number) -> pair(row))
                .optional();
    }

    List<PairLine> list(PairState state, Set<Decision> proposals, int start, int size) {
        return sql.sql(LIST)
                .param("territory", territory)
                .param("state", state.code())
                .param("proposals", proposals.stream().map(Decision::code).toList())
                .param("start", start)
                .param("size", size)
                .query((row, number) -> new PairLine(
                        pair(row),
                        text(row, "first_name"),
                        text(row, "first_town"),
                        text(row, "second_name"),
                        text(row, "second_town")))
                .list();
    }

    Map<Decision, Integer> count(PairState state) {
        Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
        sql.sql(COUNT)
                .params(Map.of("territory", territory, "state", state.code()))
                .query((row, number) -> counts.put(proposal(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    /** Notes what a search found; a pair about which somebody decided stays as it is. */
    void found(FoundPair pair, long search, Instant at) {
        sql.sql(FOUND)
                .param("territory", territory)
                .param("id", pair.places().id())
                .param("first", pair.places().first().value())
                .param("second", pair.places().second().value())
                .param("proposal", pair.proposal().code())
                .param("points", pair.points())
                .param("evidence", json.writeValueAsString(pair.reasons()))
                .param("search", search)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Forgets the pairs that wait and that this search did not find again; what a person put back in the queue stays. */
    void forgetBefore(long search) {
        sql.sql(FORGET).params(Map.of("territory", territory, "search", search)).update();
    }

    /** False when somebody decided before. */
    boolean decide(UUID id, PairState state, String by, Instant at) {
        return sql.sql(DECIDE)
                        .params(Map.of(
                                "territory",
                                territory,
                                "id",
                                id,
                                "state",
                                state.code(),
                                "by",
                                by,
                                "at",
                                Timestamp.from(at)))
                        .update()
                == 1;
    }

    /** False when the pair was not in this state any more. */
    boolean reopen(UUID id, PairState state) {
        return sql.sql(REOPEN)
                        .params(Map.of("territory", territory, "id", id, "state", state.code()))
                        .update()
                == 1;
    }

    /** The pairs of which somebody said that they are not one place. */
    List<PairKey> listSettled() {
        return sql.sql(SETTLED)
                .param("territory", territory)
                .query((row, number) -> places(row))
                .list();
    }

    private DuplicatePair pair(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new DuplicatePair(
                row.getObject("id", UUID.class),
                places(row),
                proposal(row.getString("proposal")),
                row.getInt("points"),
                json.readValue(row.getString("evidence"), new TypeReference<List<Reason>>() {}),
                PairState.of(row.getString("state")),
                row.getTimestamp("found_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_by"));
    }

    private static PairKey places(ResultSet row) throws SQLException {
        return new PairKey(
                new PlaceId(row.getObject("first_id", UUID.class)),
                new PlaceId(row.getObject("second_id", UUID.class)));
    }

    private static Decision proposal(String code) {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }
}
