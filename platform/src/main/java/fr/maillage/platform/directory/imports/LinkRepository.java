package fr.maillage.platform.directory.imports;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which row of which source speaks of which place. Callers hold the transaction. */
@Repository
class LinkRepository {
    private static final String LINK = """
            insert into directory.source_link (territory, source_id, external_id, place_id)
            values (:territory, :source, :external, :place)
            on conflict (territory, source_id, external_id) do nothing
            """;
    private static final String SOURCE = """
            insert into directory.source (territory, id, title) values (:territory, :id, :title)
            on conflict (territory, id) do nothing
            """;

    private final JdbcClient sql;
    private final String territory;

    LinkRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    Map<String, PlaceId> placesOf(String source) {
        Map<String, PlaceId> links = new HashMap<>();
        sql.sql(
                        "select external_id, place_id from directory.source_link where territory = :territory and source_id = :source")
                .params(Map.of("territory", territory, "source", source))
                .query((row, number) -> links.put(row.getString(1), new PlaceId(row.getObject(2, UUID.class))))
                .list();
        return links;
    }

    void saveSource(String id, String title) {
        sql.sql(SOURCE)
                .params(Map.of("territory", territory, "id", id, "title", title))
                .update();
    }

    /** True when the link is new. */
    boolean link(String source, String external, PlaceId place) {
        return sql.sql(LINK)
                        .params(Map.of(
                                "territory", territory, "source", source, "external", external, "place", place.value()))
                        .update()
                == 1;
    }

    void unlink(String source, String external) {
        sql.sql(
                        "delete from directory.source_link where territory = :territory and source_id = :source and external_id = :external")
                .params(Map.of("territory", territory, "source", source, "external", external))
                .update();
    }
}
