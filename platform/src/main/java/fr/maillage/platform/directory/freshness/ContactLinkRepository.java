package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
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

/** All SQL of contact links. Callers hold the transaction. Secrets come and go as marks. */
@Repository
class ContactLinkRepository {
    private static final String COLUMNS = "id, place_id, expires_at, used_at, revoked_at, campaign_id";
    private static final String FIND_BY_TOKEN =
            "select " + COLUMNS + " from directory.contact_link where territory = :territory and token_hash = :mark";
    private static final String FIND_BY_CODE =
            "select " + COLUMNS + " from directory.contact_link where territory = :territory and code_hash = :mark";
    private static final String INSERT = """
            insert into directory.contact_link
                (territory, id, place_id, channel, token_hash, code_hash, issued_at, expires_at, campaign_id)
            values (:territory, :id, :place, :channel, :token, :code, :now, :expires, :campaign)
            """;
    private static final String USE = """
            update directory.contact_link set used_at = :now, used_for = :action
            where territory = :territory and token_hash = :mark
              and used_at is null and revoked_at is null and expires_at > :now
            """;
    private static final String REVOKE = """
            update directory.contact_link set revoked_at = :now
            where territory = :territory and place_id = :place and used_at is null and revoked_at is null
            """;

    private final JdbcClient sql;
    private final String territory;

    ContactLinkRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    Optional<ContactLink> findByToken(String mark) {
        return find(FIND_BY_TOKEN, mark);
    }

    Optional<ContactLink> findByCode(String mark) {
        return find(FIND_BY_CODE, mark);
    }

    void insert(ContactLink link, String channel, @Nullable String tokenMark, @Nullable String codeMark, Instant now) {
        sql.sql(INSERT)
                .param("territory", territory)
                .param("id", link.id())
                .param("place", link.place().value())
                .param("channel", channel)
                .param("token", tokenMark)
                .param("code", codeMark)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(link.expiresAt()))
                .param("campaign", link.campaign())
                .update();
    }

    /** Gives a link the token of whoever typed its code; an earlier one no longer opens it. */
    void giveToken(UUID id, String mark) {
        sql.sql("update directory.contact_link set token_hash = :mark where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", id, "mark", mark))
                .update();
    }

    /** Uses a link, once: false for whoever comes second, late or after another link took its place. */
    boolean use(String mark, String action, Instant now) {
        return sql.sql(USE)
                        .params(Map.of(
                                "territory", territory, "mark", mark, "action", action, "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    /** Ends the open links of a place. */
    void revoke(PlaceId place, Instant now) {
        sql.sql(REVOKE)
                .params(Map.of("territory", territory, "place", place.value(), "now", Timestamp.from(now)))
                .update();
    }

    void wish(PlaceId place, Instant now) {
        sql.sql("insert into directory.letter_wish (territory, place_id, wished_at) values (:territory, :place, :now)"
                        + " on conflict do nothing")
                .params(Map.of("territory", territory, "place", place.value(), "now", Timestamp.from(now)))
                .update();
    }

    void fulfil(PlaceId place) {
        sql.sql("delete from directory.letter_wish where territory = :territory and place_id = :place")
                .params(Map.of("territory", territory, "place", place.value()))
                .update();
    }

    List<PlaceId> listWishes() {
        return sql.sql("select place_id from directory.letter_wish where territory = :territory order by wished_at")
                .param("territory", territory)
                .query((row, number) -> new PlaceId(row.getObject("place_id", UUID.class)))
                .list();
    }

    private Optional<ContactLink> find(String statement, String mark) {
        return sql.sql(statement)
                .params(Map.of("territory", territory, "mark", mark))
                .query((row, number) -> link(row))
                .optional();
    }

    private static ContactLink link(ResultSet row) throws SQLException {
        return new ContactLink(
                row.getObject("id", UUID.class),
                new PlaceId(row.getObject("place_id", UUID.class)),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("used_at")),
                instant(row.getTimestamp("revoked_at")),
                row.getObject("campaign_id", UUID.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
