package fr.maillage.platform.directory;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** A directory on a database of its own. */
public final class DirectoryFixtures {
    /** Tuesday 1 December 2026, ten in the morning in Paris. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneId.of("Europe/Paris"));

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private DirectoryFixtures() {}

    public static Directory on(DataSource database) {
        JdbcClient sql = JdbcClient.create(database);
        Settings settings = SettingsFixtures.bordeaux();
        return new Directory(
                new PlaceRepository(sql, JSON, settings, CLOCK),
                new ActorRepository(sql, JSON, settings),
                new TieRepository(sql, JSON, settings, CLOCK),
                new ChangeRepository(sql, settings),
                new TranslationRepository(sql, settings),
                new JdbcTransactionManager(database),
                CLOCK);
    }

    /** The directory of a fresh database, and its translations. */
    record Both(Directory directory, Translations translations, SheetReadings readings) {}

    static Both translated() {
        DataSource database = TestDatabase.fresh();
        Directory directory = on(database);
        TranslationRepository repository =
                new TranslationRepository(JdbcClient.create(database), SettingsFixtures.bordeaux());
        return new Both(
                directory,
                new Translations(repository, directory, new JdbcTransactionManager(database), CLOCK),
                new SheetReadings(repository));
    }

    /** What ties its places together. */
    public static PlaceTies ties(DataSource database) {
        return new PlaceTies(new TieRepository(JdbcClient.create(database), JSON, SettingsFixtures.bordeaux(), CLOCK));
    }

    /** The changes of places on a database. */
    public static Revisions revisions(DataSource database) {
        JdbcClient sql = JdbcClient.create(database);
        Settings settings = SettingsFixtures.bordeaux();
        return new Revisions(
                on(database),
                new PlaceRepository(sql, JSON, settings, CLOCK),
                new RevisionRepository(sql, JSON, settings),
                new JdbcTransactionManager(database));
    }

    public static Directory empty() {
        return on(TestDatabase.fresh());
    }

    public static Offer demo() {
        return DemoTerritory.read(JSON);
    }
}
