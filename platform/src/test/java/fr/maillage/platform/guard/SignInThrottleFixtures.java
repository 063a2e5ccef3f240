package fr.maillage.platform.guard;

import fr.maillage.platform.vault.Vault;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The throttle of sign-ins on a database given by the test. */
public final class SignInThrottleFixtures {
    private SignInThrottleFixtures() {}

    public static SignInThrottle on(DataSource database, Vault vault, Clock clock) {
        return new SignInThrottle(new AllowanceRepository(JdbcClient.create(database)), vault, clock);
    }
}
