package fr.maillage.platform.directory.duplicates;

import fr.maillage.engines.match.Decision;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Offer;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.JournalFixtures;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The search for duplicates and the decisions about them, on a database given by the test. */
public final class DuplicateFixtures {
    public final DataSource database;
    public final Directory directory;
    public final Duplicates duplicates;
    public final DuplicateSearch search;

    public DuplicateFixtures(DataSource database) {
        this.database = database;
        this.directory = DirectoryFixtures.on(database);
        JdbcClient sql = JdbcClient.create(database);
        Settings settings = SettingsFixtures.bordeaux();
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        PairRepository pairs = new PairRepository(sql, DirectoryFixtures.JSON, settings);
        Merger merger = new Merger(
                pairs,
                new MergeRepository(sql, settings),
                DirectoryFixtures.ties(database),
                directory,
                DirectoryFixtures.CLOCK);
        duplicates = new Duplicates(
                pairs,
                merger,
                DirectoryFixtures.ties(database),
                directory,
                JournalFixtures.on(database, DirectoryFixtures.CLOCK),
                DirectoryFixtures.CLOCK,
                transactions);
        search = new DuplicateSearch(
                new SearchRepository(sql, settings), pairs, merger, directory, DirectoryFixtures.CLOCK, transactions);
    }

    /** Writes places as one offer. */
    public void publish(Place... places) {
        directory.publish(new Offer(List.of(places), List.of(), List.of(), List.of()), "essai");
    }

    /** Searches and gives the pairs that wait, the surest first. */
    public List<DuplicatePair> searched() {
        search.ask();
        search.work();
        return list(PairState.WAITING);
    }

    /** The pairs in a state. */
    public List<DuplicatePair> list(PairState state) {
        return duplicates.list(state, Set.of(Decision.values()), 0, 10_000).stream()
                .map(PairLine::pair)
                .toList();
    }

    /** Makes a pair one as the rule of precedence would. */
    public MergeOutcome merge(DuplicatePair pair) {
        return duplicates.merge(pair, duplicates.lay(pair).orElseThrow().proposal(), new Caller.Console());
    }
}
