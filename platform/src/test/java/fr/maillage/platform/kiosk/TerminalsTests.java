package fr.maillage.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Contest;
import fr.maillage.platform.identity.JournalFixtures;
import fr.maillage.platform.kernel.SettingsFixtures;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TerminalsTests {
    private final DataSource database = TestDatabase.fresh();
    private final Terminals here = node();

    @Test
    void a_key_works_until_it_is_taken_back_and_is_kept_nowhere() {
        String key = here.add("Hall", new PlaceId(UUID.randomUUID()), new Caller.Console());
        assertThat(here.find(key)).isPresent();
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from kiosk.terminal where key_hash = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single())
                .isZero();
        here.revoke(here.list().getFirst().id(), new Caller.Console());
        assertThat(here.find(key)).isEmpty();
    }

    @Test
    void of_people_who_take_a_terminal_out_at_once_one_does() {
        here.add("Hall", new PlaceId(UUID.randomUUID()), new Caller.Console());
        UUID id = here.list().getFirst().id();
        List<Boolean> done = Contest.of(8, () -> node().revoke(id, new Caller.Console()));
        assertThat(done).filteredOn(revoked -> revoked).hasSize(1);
    }

    private Terminals node() {
        return new Terminals(
                new TerminalRepository(JdbcClient.create(database), SettingsFixtures.bordeaux()),
                JournalFixtures.on(database, DirectoryFixtures.CLOCK),
                DirectoryFixtures.CLOCK);
    }
}
