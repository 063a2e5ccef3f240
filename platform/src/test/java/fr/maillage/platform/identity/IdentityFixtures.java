package fr.maillage.platform.identity;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.guard.SignInThrottle;
import fr.maillage.platform.guard.SignInThrottleFixtures;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.post.PostBench;
import fr.maillage.platform.vault.Vault;
import fr.maillage.platform.vault.VaultBench;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Everything of identity on one database, at any moment. */
final class IdentityFixtures {
    static final Instant START = Instant.parse("2026-12-01T09:00:00Z");

    /** Words that nobody guesses. */
    static final String PASSWORD = "girafe parapluie tambour neige";

    final DataSource database = TestDatabase.fresh();
    final JdbcClient sql = JdbcClient.create(database);
    final PasswordHasher hasher = new PasswordHasher();
    final PlatformTransactionManager transactions = new JdbcTransactionManager(database);
    private final AccountRepository accounts = new AccountRepository(sql);
    final Vault vault = VaultBench.on(database);

    Sessions sessions(Instant now) {
        return new Sessions(new SessionRepository(sql), accounts, journal(now), clock(now));
    }

    Accounts accounts() {
        return new Accounts(accounts);
    }

    People people(Instant now) {
        return new People(accounts, links(now), sessions(now), journal(now), transactions, clock(now));
    }

    Links links(Instant now) {
        return new Links(new OneTimeLinkRepository(sql), clock(now));
    }

    Passwords passwords(Instant now) {
        return new Passwords(new PasswordRepository(sql), hasher, journal(now), clock(now));
    }

    SecondFactors factors(Instant now) {
        return new SecondFactors(
                new FactorRepository(sql, vault, SettingsFixtures.bordeaux()),
                sessions(now),
                journal(now),
                transactions,
                clock(now));
    }

    SignIn signIn(Instant now) {
        SignInThrottle throttle = SignInThrottleFixtures.on(database, vault, clock(now));
        return new SignIn(
                accounts,
                passwords(now),
                throttle,
                new KnownDevices(vault),
                wrongTries(now),
                sessions(now),
                journal(now));
    }

    WrongTries wrongTries(Instant now) {
        return new WrongTries(sql, PostBench.on(database, SettingsFixtures.bordeaux(), clock(now)), clock(now));
    }

    OwnAccount own(Instant now) {
        return new OwnAccount(
                accounts, passwords(now), factors(now), links(now), sessions(now), journal(now), transactions);
    }

    Operators operators(Instant now) {
        return new Operators(
                new OperatorRepository(sql), own(now), sessions(now), journal(now), transactions, clock(now));
    }

    AccountId person(String email, Grant... grants) {
        AccountId id = AccountId.fresh();
        accounts.add(id, email, email, Account.State.ACTIVE, START);
        for (Grant grant : grants) {
            accounts.give(id, grant, START);
        }
        return id;
    }

    /** Somebody as she asks, with her second factor given. */
    Caller.SignedIn signedIn(AccountId id) {
        return new Caller.SignedIn(id, "essai", accounts.listGrants(id), true);
    }

    /** The same person while only her password was given. */
    Caller.SignedIn signedInWeakly(AccountId id) {
        return new Caller.SignedIn(id, "essai", accounts.listGrants(id), false);
    }

    Journal journal(Instant now) {
        return new Journal(sql, clock(now));
    }

    JournalReading reading() {
        return new JournalReading(sql);
    }

    static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
