package fr.maillage.platform.directory.duplicates;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds, to the byte, without the numbers and times of revisions. */
final class Stored {
    private static final String PLACES = """
            select concat_ws('|', id, slug, status, merged_into, content::text) from directory.place order by id
            """;
    private static final String LINKS = """
            select concat_ws('|', source_id, external_id, place_id) from directory.source_link
            order by source_id, external_id
            """;
    private static final String DECISIONS = """
            select concat_ws('|', first_id, second_id, state) from directory.duplicate_pair order by first_id, second_id
            """;
    private static final String MERGES = """
            select concat_ws('|', kept_id, gone_id, kept_before, gone_before, kept_after, undone_at is null)
            from directory.place_merge order by kept_id, gone_id
            """;
    private static final String LAST_REVISIONS = """
            select concat_ws('|', place_id, status, content::text) from directory.place_revision as one
            where revision = (select max(revision) from directory.place_revision as every
                where every.territory = one.territory and every.place_id = one.place_id)
            order by place_id
            """;

    private Stored() {}

    /** Places and links: what one reads. */
    static List<String> read(DataSource database) {
        List<String> all = new ArrayList<>(rows(database, PLACES));
        all.addAll(rows(database, LINKS));
        return all;
    }

    /** Everything a merge writes. */
    static List<String> everything(DataSource database) {
        List<String> all = read(database);
        all.addAll(rows(database, DECISIONS));
        all.addAll(rows(database, MERGES));
        all.addAll(rows(database, LAST_REVISIONS));
        return all;
    }

    /** What the last revision of each place says. */
    static List<String> lastRevisions(DataSource database) {
        return rows(database, LAST_REVISIONS);
    }

    static List<String> decisions(DataSource database) {
        return rows(database, DECISIONS);
    }

    static int count(DataSource database, String table) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static List<String> rows(DataSource database, String statement) {
        return JdbcClient.create(database)
                .sql(statement)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
