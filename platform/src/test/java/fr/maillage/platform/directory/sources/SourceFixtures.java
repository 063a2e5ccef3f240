package fr.maillage.platform.directory.sources;

import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.kernel.SettingsFixtures;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What sources said, on a database given by the test. */
public final class SourceFixtures {
    private SourceFixtures() {}

    public static SourceWords on(DataSource database) {
        return new SourceWords(
                new SourceWordRepository(
                        JdbcClient.create(database), DirectoryFixtures.JSON, SettingsFixtures.bordeaux()),
                DirectoryFixtures.CLOCK);
    }
}
