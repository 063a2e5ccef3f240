package fr.maillage.platform.database;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may leave a database given by the test. */
public final class OutgoingFixtures {
    private OutgoingFixtures() {}

    public static Outgoing on(DataSource database) {
        return new Outgoing(
                JdbcClient.create(database), Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC));
    }

    /** As after a restore. */
    public static void hold(DataSource database) {
        on(database).hold("essai");
    }
}
