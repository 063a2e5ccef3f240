package fr.maillage.platform.directory;

import fr.maillage.platform.kernel.Settings;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of organizations, programmes and practices. */
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
    private static final String SAVE_PRACTICE = """
            insert into directory.practice (territory, slug, content)
            values (:territory, :slug, cast(:content as jsonb))
            on conflict (territory, slug) do update set content = excluded.content
            """;
    private static final String LIST_PRACTICES =
            "select content::text from directory.practice where territory = :territory order by slug";
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
        save(SAVE_PROGRAMME, programme.slug(), programme);
    }

    void save(Practice practice) {
        save(SAVE_PRACTICE, practice.slug(), practice);
    }

    private void save(String statement, String slug, Object content) {
        sql.sql(statement)
                .param("territory", territory)
                .param("slug", slug)
                .param("content", json.writeValueAsString(content))
                .update();
    }

    List<Organization> listOrganizations() {
        return list(LIST_ORGANIZATIONS, Organization.class);
    }

    List<Programme> listProgrammes() {
        return list(LIST_PROGRAMMES, Programme.class);
    }

    List<Practice> listPractices() {
        return list(LIST_PRACTICES, Practice.class);
    }

    private <T> List<T> list(String statement, Class<T> type) {
        return sql.sql(statement)
                .param("territory", territory)
                .query((row, number) -> json.readValue(row.getString(1), type))
                .list();
    }
}
