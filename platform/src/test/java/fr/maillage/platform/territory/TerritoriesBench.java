package fr.maillage.platform.territory;

import fr.maillage.platform.kernel.SettingsFixtures;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Bordeaux Métropole on a database given by the test. */
public final class TerritoriesBench {
    private TerritoriesBench() {}

    public static Territories on(DataSource database) {
        return new Territories(
                SettingsFixtures.bordeaux(),
                new AreaRepository(JdbcClient.create(database), SettingsFixtures.bordeaux()),
                new JdbcTransactionManager(database),
                Clock.systemUTC());
    }
}
