package fr.maillage.platform.post;

import fr.maillage.platform.kernel.Settings;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A post on a database given by the test; what is sent waits in its outbox. */
public final class PostBench {
    private PostBench() {}

    public static Post on(DataSource database, Settings settings, Clock clock) {
        return new Post(new OutboxRepository(JdbcClient.create(database)), settings, clock);
    }

    /** The texts that wait. */
    public static List<String> waiting(DataSource database) {
        return JdbcClient.create(database)
                .sql("select body from post.letter order by written_at")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
