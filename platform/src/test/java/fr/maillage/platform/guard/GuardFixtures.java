package fr.maillage.platform.guard;

import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.vault.Vault;
import fr.maillage.platform.vault.VaultBench;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guards on a database given by the test. */
public final class GuardFixtures {
    private GuardFixtures() {}

    public static Throttle throttle(DataSource database, Clock clock) {
        return throttle(database, VaultBench.on(database), clock);
    }

    /** An antivirus, or none for an empty address. */
    public static Antivirus antivirus(String address) {
        return new Antivirus(address, Duration.ofSeconds(2));
    }

    /** With the keys that the test opened before: a database has one set of them. */
    public static Throttle throttle(DataSource database, Vault vault, Clock clock) {
        return new Throttle(
                new AllowanceRepository(JdbcClient.create(database)), vault, SettingsFixtures.bordeaux(), clock);
    }
}
