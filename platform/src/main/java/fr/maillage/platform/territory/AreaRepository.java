package fr.maillage.platform.territory;

import fr.maillage.engines.geo.Area;
import fr.maillage.platform.kernel.Settings;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of imported contours, kept as well-known text so that any PostgreSQL can hold them. */
@Repository
class AreaRepository {
    private static final String INSERT = """
            insert into territory.area (territory, kind, code, name, geometry, source, imported_at)
            values (:territory, :kind, :code, :name, :geometry, :source, :at)
            """;

    private final JdbcClient sql;
    private final String territory;

    AreaRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    void replace(AreaKind kind, List<Area> areas, String source, Instant at) {
        sql.sql("delete from territory.area where territory = :territory and kind = :kind")
                .params(Map.of("territory", territory, "kind", kind.code()))
                .update();
        for (Area area : areas) {
            sql.sql(INSERT)
                    .param("territory", territory)
                    .param("kind", kind.code())
                    .param("code", area.code())
                    .param("name", area.name())
                    .param("geometry", area.shape().toText())
                    .param("source", source)
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    List<Area> list(AreaKind kind) {
        return sql.sql(
                        "select code, name, geometry from territory.area where territory = :territory and kind = :kind order by code")
                .params(Map.of("territory", territory, "kind", kind.code()))
                .query((row, number) -> area(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static Area area(String code, String name, String text) {
        try {
            return new Area(code, name, new WKTReader().read(text));
        } catch (ParseException neverWritten) {
            throw new IllegalStateException("the stored contour of " + code + " cannot be read", neverWritten);
        }
    }
}
