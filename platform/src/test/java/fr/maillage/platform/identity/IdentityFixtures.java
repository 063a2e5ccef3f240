package fr.maillage.platform.identity;

import fr.maillage.platform.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of identity on one database, at any moment. */
final class IdentityFixtures {
    static final Instant START = Instant.parse("2026-12-01T09:00:00Z");

    final DataSource database = TestDatabase.fresh();
    final JdbcClient sql = JdbcClient.create(database);

    Sessions sessions(Instant now) {
        return new Sessions(new SessionRepository(sql), new AccountRepository(sql), journal(now), clock(now));
    }

    Accounts accounts(Instant now) {
        return new Accounts(new AccountRepository(sql), sessions(now), journal(now), clock(now));
    }

    Operators operators(Instant now) {
        return new Operators(
                new OperatorRepository(sql), new AccountRepository(sql), sessions(now), journal(now), clock(now));
    }

    AccountId person(String email, Grant... grants) {
        AccountRepository repository = new AccountRepository(sql);
        AccountId id = AccountId.fresh();
        repository.add(id, email, email, Account.State.ACTIVE, START);
        for (Grant grant : grants) {
            repository.give(id, grant, START);
        }
        return id;
    }

    Journal journal(Instant now) {
        return new Journal(sql, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
