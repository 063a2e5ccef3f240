package fr.maillage.platform.directory.freshness;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of campaigns. Callers hold the transaction. */
@Repository
class CampaignRepository {
    private static final String COLUMNS =
            "id, title, commune_code, need, band, starts_on, ends_on, people, report from directory.campaign";
    private static final String INSERT = """
            insert into directory.campaign (territory, id, title, commune_code, need, band, starts_on, ends_on, people,
                opened_by, opened_at)
            values (:territory, :id, :title, :commune, :need, :band, :from, :to, :people, :by, :now)
            """;
    private static final String CLOSE = """
            update directory.campaign set closed_at = :now, report = :report
            where territory = :territory and id = :id and report is null
            """;

    private final JdbcClient sql;
    private final String territory;
    private final Clock clock;

    CampaignRepository(JdbcClient sql, Settings settings, Clock clock) {
        this.sql = sql;
        this.territory = settings.territory();
        this.clock = clock;
    }

    void insert(UUID id, CampaignDraft draft, Collection<PlaceId> places, String by) {
        Need need = draft.need();
        Freshness band = draft.band();
        sql.sql(INSERT)
                .param("territory", territory)
                .param("id", id)
                .param("title", draft.title())
                .param("commune", draft.communeCode())
                .param("need", need == null ? "" : need.name())
                .param("band", band == null ? "" : band.name())
                .param("from", Date.valueOf(draft.startsOn()))
                .param("to", Date.valueOf(draft.endsOn()))
                .param("people", draft.people())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        places.forEach(place -> sql.sql("insert into directory.campaign_place (territory, campaign_id, place_id)"
                        + " values (:territory, :id, :place)")
                .params(Map.of("territory", territory, "id", id, "place", place.value()))
                .update());
    }

    Optional<Campaign> find(UUID id) {
        return sql.sql("select " + COLUMNS + " where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", id))
                .query((row, number) -> campaign(row))
                .optional();
    }

    List<Campaign> list() {
        return sql.sql("select " + COLUMNS + " where territory = :territory"
                        + " order by closed_at is not null, starts_on desc, title limit 100")
                .param("territory", territory)
                .query((row, number) -> campaign(row))
                .list();
    }

    List<PlaceId> listPlaces(UUID id) {
        return sql.sql("select place_id from directory.campaign_place"
                        + " where territory = :territory and campaign_id = :id order by place_id")
                .params(Map.of("territory", territory, "id", id))
                .query((row, number) -> new PlaceId(row.getObject("place_id", UUID.class)))
                .list();
    }

    int countLinks(UUID id) {
        return sql.sql("select count(distinct place_id) from directory.contact_link"
                        + " where territory = :territory and campaign_id = :id")
                .params(Map.of("territory", territory, "id", id))
                .query(Integer.class)
                .single();
    }

    /** False when it was closed before. */
    boolean close(UUID id, String report) {
        return sql.sql(CLOSE)
                        .params(Map.of(
                                "territory",
                                territory,
                                "id",
                                id,
                                "report",
                                report,
                                "now",
                                Timestamp.from(clock.instant())))
                        .update()
                == 1;
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        String need = row.getString("need");
        String band = row.getString("band");
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("commune_code"),
                need.isEmpty() ? null : Need.valueOf(need),
                band.isEmpty() ? null : Freshness.valueOf(band),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                row.getString("people"),
                row.getString("report"));
    }
}
