package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of contributions but their replies. Callers hold the transaction. */
@Repository
class ContributionRepository {
    private static final String COLUMNS = """
            select id, kind, state, place_id, commune_code, title, subject, words, draft::text as draft, base_revision,
                   fields::text as fields, author, received_at, decided_at, decided_by, reason, result_revision,
                   reply is not null or exists (select 1 from directory.contribution voice
                       where voice.territory = c.territory and voice.same_as = c.id and voice.reply is not null)
                       as awaited
            from directory.contribution c
            where territory = :territory
            """;
    private static final String INSERT = """
            insert into directory.contribution
                (territory, id, kind, state, place_id, commune_code, title, subject, words, draft, base_revision, fields,
                 author, actor, network, fingerprint, same_as, run_id, tracking, received_at)
            values (:territory, :id, :kind, 'waiting', :place, :commune, :title, :subject, :words,
                cast(:draft as jsonb), :base, cast(:fields as jsonb), :author, :actor, :network, :fingerprint, :same,
                :run, :tracking, :at)
            on conflict do nothing
            """;
    private static final String DECIDE = """
            update directory.contribution
            set state = :state, decided_at = :at, decided_by = :by, reason = :reason, result_revision = :revision,
                place_id = coalesce(place_id, :place)
            where territory = :territory and (id = :id or same_as = :id) and state = 'waiting'
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final String territory;

    ContributionRepository(JdbcClient sql, JsonMapper json, Settings settings) {
        this.sql = sql;
        this.json = json;
        this.territory = settings.territory();
    }

    /**
     * False when it is there already, or when another that says the same waits.
     *
     * @param sameAs the one that says the same, for a voice more
     */
    boolean insert(NewContribution one, @Nullable UUID sameAs, Instant now) {
        PlaceId place = one.place();
        return sql.sql(INSERT)
                        .param("territory", territory)
                        .param("id", one.id())
                        .param("kind", one.kind().stored())
                        .param("place", place == null ? null : place.value())
                        .param("commune", one.communeCode())
                        .param("title", one.title())
                        .param("subject", one.subject().stored())
                        .param("words", one.words())
                        .param("draft", one.draft() == null ? null : json.writeValueAsString(one.draft()))
                        .param("base", one.base())
                        .param("fields", json.writeValueAsString(one.fields()))
                        .param("author", one.author())
                        .param("actor", one.actor())
                        .param("network", one.network())
                        .param("fingerprint", one.fingerprint())
                        .param("same", sameAs)
                        .param("run", one.run())
                        .param("tracking", one.tracking())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean isKnown(UUID id) {
        return find(id).isPresent();
    }

    Optional<UUID> findWaiting(String fingerprint) {
        return sql.sql("select id from directory.contribution where territory = :territory"
                        + " and fingerprint = :fingerprint and state = 'waiting' and same_as is null")
                .params(Map.of("territory", territory, "fingerprint", fingerprint))
                .query(UUID.class)
                .optional();
    }

    Optional<Contribution> find(UUID id) {
        return sql.sql(COLUMNS + " and id = :id")
                .params(Map.of("territory", territory, "id", id))
                .query(this::contribution)
                .optional();
    }

    Optional<Contribution> findByTracking(String mark) {
        return sql.sql(COLUMNS + " and tracking = :mark")
                .params(Map.of("territory", territory, "mark", mark))
                .query(this::contribution)
                .optional();
    }

    /** Those that wait, the oldest first; one line for all who say the same. */
    List<Contribution> listWaiting() {
        return sql.sql(COLUMNS + " and state = 'waiting' and same_as is null order by received_at, id limit 1000")
                .param("territory", territory)
                .query(this::contribution)
                .list();
    }

    /** Those decided whose authors asked to be told and were not yet. */
    List<Contribution> listToTell() {
        return sql.sql("select * from (" + COLUMNS + " and state <> 'waiting' and same_as is null) one"
                        + " where awaited order by decided_at, id limit 200")
                .param("territory", territory)
                .query(this::contribution)
                .list();
    }

    Voices voices(UUID id) {
        record Voice(String words, String network) {}
        List<Voice> voices = sql.sql("select words, network from directory.contribution where territory = :territory"
                        + " and (id = :id or same_as = :id) order by received_at, id limit 100")
                .params(Map.of("territory", territory, "id", id))
                .query((row, number) -> new Voice(row.getString("words"), row.getString("network")))
                .list();
        return new Voices(voices.stream().map(Voice::words).toList(), (int)
                voices.stream().map(Voice::network).distinct().count());
    }

    /** Holds a waiting contribution against every other moderator. False when somebody decided first. */
    boolean hold(UUID id) {
        return sql.sql("select id from directory.contribution where territory = :territory and id = :id"
                        + " and state = 'waiting' and same_as is null for update")
                .params(Map.of("territory", territory, "id", id))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Decides for all who said the same. Called by whoever holds the contribution. */
    void decide(UUID id, State state, Contribution.Decision decision, @Nullable PlaceId place) {
        sql.sql(DECIDE)
                .param("territory", territory)
                .param("id", id)
                .param("state", state.stored())
                .param("at", Timestamp.from(decision.at()))
                .param("by", decision.by())
                .param("reason", decision.reason())
                .param("revision", decision.revision())
                .param("place", place == null ? null : place.value())
                .update();
    }

    /** Takes away the disagreements that an import opened and that nobody decided. */
    void forgetConflicts(UUID run) {
        sql.sql("delete from directory.contribution where territory = :territory and run_id = :run"
                        + " and state = 'waiting' and kind = 'conflict'")
                .params(Map.of("territory", territory, "run", run))
                .update();
    }

    private Contribution contribution(ResultSet row, int number) throws SQLException {
        UUID place = row.getObject("place_id", UUID.class);
        String draft = row.getString("draft");
        return new Contribution(
                row.getObject("id", UUID.class),
                Kind.ofStored(row.getString("kind")),
                State.ofStored(row.getString("state")),
                place == null ? null : new PlaceId(place),
                row.getString("commune_code"),
                row.getString("title"),
                Subject.ofStored(row.getString("subject")),
                row.getString("words"),
                draft == null ? null : json.readValue(draft, Place.class),
                row.getLong("base_revision"),
                Set.of(json.readValue(row.getString("fields"), PlaceField[].class)),
                row.getString("author"),
                row.getTimestamp("received_at").toInstant(),
                decision(row),
                row.getBoolean("awaited"));
    }

    private static Contribution.@Nullable Decision decision(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("decided_at");
        return at == null
                ? null
                : new Contribution.Decision(
                        Objects.requireNonNullElse(row.getString("decided_by"), ""),
                        at.toInstant(),
                        row.getString("reason"),
                        row.getLong("result_revision"));
    }
}
