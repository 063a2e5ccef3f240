package fr.maillage.platform.sms;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.guard.CourierFixtures;
import fr.maillage.platform.guard.GuardFixtures;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.kernel.SmsSettings;
import fr.maillage.platform.vault.Vault;
import fr.maillage.platform.vault.VaultBench;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Short messages on a database of its own. */
public final class SmsBench {
    public static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    final DataSource database = TestDatabase.fresh();
    private final Vault vault = VaultBench.on(database);
    private final Settings settings;

    public SmsBench(SmsSettings sms) {
        this.settings = SettingsFixtures.withSms(sms);
    }

    public Settings settings() {
        return settings;
    }

    public ShortMessages texts(Instant now) {
        Clock clock = at(now);
        return new ShortMessages(
                repository(),
                new Gateway(settings, CourierFixtures.on(database)),
                GuardFixtures.throttle(database, vault, clock),
                vault,
                settings,
                clock);
    }

    public Answers answers(Instant now) {
        return new Answers(repository(), texts(now), vault, settings, at(now));
    }

    TextRepository repository() {
        return new TextRepository(sql(), settings);
    }

    JdbcClient sql() {
        return JdbcClient.create(database);
    }

    int sentOfTheDay() {
        return sql().sql("select coalesce(sum(sent), 0) from sms.day")
                .query(Integer.class)
                .single();
    }

    /** All that the schemas of messages and of limits hold, as text. */
    public String everythingKept() {
        return List.of("sms.day", "sms.opposition", "sms.heard", "guard.allowance").stream()
                .map(table -> String.join(
                        "\n",
                        sql().sql("select row_to_json(one)::text from " + table + " as one")
                                .query(String.class)
                                .list()))
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneId.of("Europe/Paris"));
    }
}
