package fr.maillage.platform.identity;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A journal on a database given by the test. */
public final class JournalFixtures {
    private JournalFixtures() {}

    public static Journal on(DataSource database, Clock clock) {
        return new Journal(JdbcClient.create(database), clock);
    }
}
