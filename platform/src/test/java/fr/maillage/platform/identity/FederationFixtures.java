package fr.maillage.platform.identity;

import fr.maillage.platform.kernel.OidcSettings;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Identity as the rooms of federation and passkeys see it in tests: one database, any moment, people and what was written. */
public final class FederationFixtures {
    public static final Instant START = IdentityFixtures.START;

    private final IdentityFixtures house = new IdentityFixtures();

    public JdbcClient sql() {
        return house.sql;
    }

    public Accounts accounts(Instant now) {
        return house.accounts();
    }

    public Sessions sessions(Instant now) {
        return house.sessions(now);
    }

    public Journal journal(Instant now) {
        return house.journal(now);
    }

    public Links links(Instant now) {
        return house.links(now);
    }

    public OwnAccount own(Instant now) {
        return house.own(now);
    }

    public PlatformTransactionManager transactions() {
        return house.transactions;
    }

    /** Invites somebody and gives the word of her link. */
    public String invitation(String email) {
        PeopleOutcome outcome = house.people(START)
                .invite(new Caller.Console(), email, "Nora", new Grant(Role.MODERATOR, Scope.territory()));
        return ((PeopleOutcome.Invited) outcome).word();
    }

    /** Gives somebody a password. */
    public void password(AccountId account) {
        house.passwords(START).set(account, IdentityFixtures.PASSWORD);
    }

    /** Somebody new. */
    public AccountId person() {
        return person(AccountId.fresh() + "@maillage.example");
    }

    public AccountId person(String email) {
        return house.person(email, new Grant(Role.MODERATOR, Scope.territory()));
    }

    public Caller.SignedIn signedIn(AccountId account) {
        return new Caller.SignedIn(account, "Essai", List.of(), true);
    }

    /** Puts somebody out. */
    public void close(AccountId account) {
        new AccountRepository(house.sql).changeState(account, Account.State.DISABLED);
    }

    /** Who a session opens for. */
    public Optional<Caller.SignedIn> holder(String secret) {
        return house.sessions(START).recognise(secret);
    }

    /** What the journal says, oldest first. */
    public List<String> journaled() {
        return house.sql
                .sql("select action || ' / ' || subject from identity.journal order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Settings of Bordeaux with a provider of the ProConnect kind. */
    public static Settings with(OidcSettings oidc) {
        Settings plain = SettingsFixtures.bordeaux();
        return new Settings(
                plain.data(),
                plain.database(),
                plain.territory(),
                plain.phone(),
                plain.zone(),
                plain.schoolZone(),
                plain.demo(),
                plain.clock(),
                plain.tiles(),
                plain.tilesCredit(),
                plain.publicUrl(),
                plain.trust(),
                plain.mail(),
                oidc,
                plain.sms());
    }

    /** A provider of a kind, everything else as the profile says. */
    public static OidcSettings provider(String issuer, String client, String secret, OidcSettings.Profile profile) {
        return new OidcSettings(
                issuer, client, secret, profile, "", "", "", "", "", "RS256", null, Duration.ofSeconds(2));
    }
}
