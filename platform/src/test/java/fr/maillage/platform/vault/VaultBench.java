package fr.maillage.platform.vault;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.kernel.OidcSettings;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.kernel.TestFolders;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A vault on a database of its own, with its key in a folder of its own. */
public final class VaultBench {
    final DataSource database;
    final Path data;
    private final Field[] fields;
    private final Vault vault;

    VaultBench(Field... fields) {
        this(TestDatabase.fresh(), fields);
    }

    VaultBench(DataSource database, Field... fields) {
        this.database = database;
        this.fields = fields;
        this.data = TestFolders.fresh("vault");
        this.vault = new Vault(opening(local("243300316")), local("243300316"));
    }

    /** A vault for the tests of other modules. */
    public static Vault on(DataSource database) {
        return new VaultBench(database).vault();
    }

    Vault vault() {
        return vault;
    }

    Vault anotherVault() {
        return vaultOf("243300316");
    }

    Vault vaultOf(String territory) {
        return new Vault(opening(local(territory)), local(territory));
    }

    Keys keys() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (Field field : fields) {
            beans.addBean(field.path(), field);
        }
        return new Keys(
                new KeyRepository(JdbcClient.create(database)),
                opening(local("243300316")),
                vault,
                beans.getBeanProvider(Field.class),
                local("243300316"),
                new JdbcTransactionManager(database));
    }

    KeyOpening opening(Settings settings) {
        return new KeyOpening(new KeyRepository(JdbcClient.create(database)), settings, Clock.systemUTC());
    }

    /** A town with no setting at all. */
    Settings local(String territory) {
        return settings(territory, "", "");
    }

    /** A shared server, with or without a key. */
    Settings shared(String key) {
        return settings("243300316", "postgresql://elsewhere/maillage", key);
    }

    private Settings settings(String territory, String url, String key) {
        Settings usual = SettingsFixtures.bordeaux();
        return new Settings(
                data,
                new Settings.Database(url, "maillage", "", false),
                territory,
                usual.phone(),
                ZoneId.of("Europe/Paris"),
                "A",
                false,
                null,
                "",
                "",
                URI.create("http://localhost:8080"),
                new Settings.Trust(key, "", "", true, "", "*"),
                Settings.Mail.off(),
                OidcSettings.none(),
                usual.sms());
    }
}
