package fr.maillage.platform.directory.skills;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of small skills. Callers hold the transaction. */
@Repository
class SkillRepository {
    private static final String SELECT = """
            select id, what, theme, commune_code, place_id, moment, through, state, declared_at, declared_by,
                contact is not null as has_contact, ask_again_on
            from directory.skill where territory = :territory
            """;
    private static final String INSERT = """
            insert into directory.skill (territory, id, what, theme, commune_code, moment, state, declared_at,
                declared_by, withdrawal_hash, contact)
            values (:territory, :id, :what, :theme, :commune, :moment, 'proposed', :now, :by, :mark, :contact)
            """;
    private static final String PUBLISH = """
            update directory.skill set state = 'published', what = :what, theme = :theme, place_id = :place,
                through = :through, decided_at = :now, ask_again_on = :again
            where territory = :territory and id = :id and state in ('proposed', 'asked-again')
            """;
    private static final String REFUSE = """
            update directory.skill set state = 'refused', reason = :reason, contact = null, decided_at = :now
            where territory = :territory and id = :id and state in ('proposed', 'asked-again')
            """;
    private static final String WITHDRAW = """
            update directory.skill set state = 'left', contact = null
            where territory = :territory and withdrawal_hash = :mark and state in ('proposed', 'published', 'asked-again')
            """;
    private static final String ASK_AGAIN = """
            update directory.skill set state = 'asked-again'
            where territory = :territory and state = 'published' and ask_again_on <= :today
            """;
    private static final String LET_GO = """
            update directory.skill set state = 'left', contact = null
            where territory = :territory and state = 'asked-again' and ask_again_on <= :last
            """;

    private final JdbcClient sql;
    private final String territory;

    SkillRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    void insert(UUID id, Skill skill, String mark, byte @Nullable [] contact) {
        sql.sql(INSERT)
                .param("territory", territory)
                .param("id", id)
                .param("what", skill.what())
                .param("theme", skill.theme().name())
                .param("commune", skill.communeCode())
                .param("moment", skill.moment())
                .param("now", Timestamp.from(skill.declaredAt()))
                .param("by", skill.declaredBy())
                .param("mark", mark)
                .param("contact", contact)
                .update();
    }

    Optional<Skill> find(UUID id) {
        return sql.sql(SELECT + " and id = :id")
                .params(Map.of("territory", territory, "id", id))
                .query((row, number) -> skill(row))
                .optional();
    }

    List<Skill> list(SkillState state) {
        return sql.sql(SELECT + " and state = :state order by declared_at, id limit 2000")
                .params(Map.of("territory", territory, "state", state.stored()))
                .query((row, number) -> skill(row))
                .list();
    }

    Optional<byte[]> findContact(UUID id) {
        return sql.sql("select contact from directory.skill where territory = :territory and id = :id"
                        + " and contact is not null")
                .params(Map.of("territory", territory, "id", id))
                .query(byte[].class)
                .optional();
    }

    /** False when it is in no state to be published. */
    boolean publish(UUID id, SkillDecision.Publish decision, Instant now, LocalDate again) {
        PlaceId place = decision.place();
        return sql.sql(PUBLISH)
                        .param("territory", territory)
                        .param("id", id)
                        .param("what", decision.what())
                        .param("theme", decision.theme().name())
                        .param("place", place == null ? null : place.value())
                        .param("through", decision.through())
                        .param("now", Timestamp.from(now))
                        .param("again", Date.valueOf(again))
                        .update()
                == 1;
    }

    boolean refuse(UUID id, String reason, Instant now) {
        return sql.sql(REFUSE)
                        .params(Map.of("territory", territory, "id", id, "reason", reason, "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    boolean withdraw(String mark) {
        return sql.sql(WITHDRAW)
                        .params(Map.of("territory", territory, "mark", mark))
                        .update()
                == 1;
    }

    /** Hides those whose year is over, and lets go of those that nobody confirmed in time. How many moved. */
    int age(LocalDate today, LocalDate last) {
        return sql.sql(ASK_AGAIN)
                        .params(Map.of("territory", territory, "today", Date.valueOf(today)))
                        .update()
                + sql.sql(LET_GO)
                        .params(Map.of("territory", territory, "last", Date.valueOf(last)))
                        .update();
    }

    private static Skill skill(ResultSet row) throws SQLException {
        UUID place = row.getObject("place_id", UUID.class);
        Date again = row.getDate("ask_again_on");
        return new Skill(
                row.getObject("id", UUID.class),
                row.getString("what"),
                Need.valueOf(row.getString("theme")),
                row.getString("commune_code"),
                row.getString("moment"),
                place == null ? null : new PlaceId(place),
                row.getString("through"),
                SkillState.ofStored(row.getString("state")),
                row.getTimestamp("declared_at").toInstant(),
                row.getString("declared_by"),
                row.getBoolean("has_contact"),
                again == null ? null : again.toLocalDate());
    }
}
