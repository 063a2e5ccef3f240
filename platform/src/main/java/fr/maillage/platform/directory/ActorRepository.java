package fr.maillage.platform.directory;

import fr.maillage.platform.kernel.Settings;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of organizations and programmes. */
@Repository
class ActorRepository {
    private static final String SAVE_ORGANIZATION = """
            insert into directory.organization (territory, id, slug, content)
            values (:territory, :id, :slug, cast(:content as jsonb))
            on conflict (territory, id) do update set slug = excluded.slug, content = excluded.content
            """;
    private static final String SAVE_PROGRAMME = """
            insert into directory.programme (territory, slug, content)
            values (:territory, :slug, cast(:content as jsonb))
            on conflict (territory, slug) do update set content = excluded.content
            """;
    private static final String LIST_ORGANIZATIONS =
            "select content::text from directory.organization where territory = :territory order by slug";
    private static final String LIST_PROGRAMMES =
            "select content::text from directory.programme where territory = :territory order by slug";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final String territory;

    ActorRepository(JdbcClient sql, JsonMapper json, Settings settings) {
        this.sql = sql;
        this.json = json;
        this.territory = settings.territory();
    }

    void save(Organization organization) {
        sql.sql(SAVE_ORGANIZATION)
                .param("territory", territory)
                .param("id", organization.id().value())
                .param("slug", organization.id().toString())
                .param("content", json.writeValueAsString(organization))
                .update();
    }

    void save(Programme programme) {
        sql.sql(SAVE_PROGRAMME)
                .param("territory", territory)
                .param("slug", programme.slug())
                .param("content", json.writeValueAsString(programme))
                .update();
    }

    List<Organization> listOrganizations() {
        return list(LIST_ORGANIZATIONS, Organization.class);
    }

    List<Programme> listProgrammes() {
        return list(LIST_PROGRAMMES, Programme.class);
    }

    private <T> List<T> list(String statement, Class<T> type) {
        return sql.sql(statement)
                .param("territory", territory)
                .query((row, number) -> json.readValue(row.getString(1), type))
                .list();
    }
}
