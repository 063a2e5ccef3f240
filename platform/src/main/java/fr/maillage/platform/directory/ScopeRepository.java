package fr.maillage.platform.directory;

import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.identity.ScopeBook;
import fr.maillage.platform.kernel.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of organizations and places, and nothing else of them. */
@Repository
class ScopeRepository {
    private static final String ORGANIZATIONS =
            "select id, content ->> 'name' as name from directory.organization where territory = :territory";
    private static final String PLACES = """
            select id, content ->> 'name' as name, content -> 'location' ->> 'commune' as commune
            from directory.place where territory = :territory
            """;

    private final JdbcClient sql;
    private final String territory;

    ScopeRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    List<ScopeBook.Named> listOrganizations() {
        return sql.sql(ORGANIZATIONS)
                .param("territory", territory)
                .query((row, number) -> new ScopeBook.Named(
                        Scope.organization(row.getObject("id", UUID.class)), row.getString("name"), "structure"))
                .list();
    }

    List<ScopeBook.Named> listPlaces() {
        return sql.sql(PLACES + " and status = 'published'")
                .param("territory", territory)
                .query((row, number) -> new ScopeBook.Named(
                        Scope.place(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("commune") == null ? "lieu" : "lieu, " + row.getString("commune")))
                .list();
    }

    Optional<String> findOrganization(String id) {
        return find("select content ->> 'name' from directory.organization", id);
    }

    Optional<String> findPlace(String id) {
        return find("select content ->> 'name' from directory.place", id);
    }

    private Optional<String> find(String select, String id) {
        return sql.sql(select + " where territory = :territory and id = :id")
                .params(Map.of("territory", territory, "id", UUID.fromString(id)))
                .query(String.class)
                .optional();
    }
}
