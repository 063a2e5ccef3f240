package fr.maillage.platform.directory.duplicates;

import fr.maillage.engines.match.Decision;
import fr.maillage.engines.match.Matcher;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through the whole directory for places that may be one: when somebody asks, and after every import. Whichever
 * node is free does it, in one transaction, so that a crash leaves the pairs as they were and the search still wanted.
 */
@Component
public class DuplicateSearch {
    private static final Logger LOG = LoggerFactory.getLogger(DuplicateSearch.class);

    private final SearchRepository searches;
    private final PairRepository pairs;
    private final Merger merger;
    private final Directory directory;
    private final Clock clock;
    private final TransactionTemplate transactions;

    DuplicateSearch(
            SearchRepository searches,
            PairRepository pairs,
            Merger merger,
            Directory directory,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.searches = searches;
        this.pairs = pairs;
        this.merger = merger;
        this.directory = directory;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** Asks for a search; answers at once. */
    public void ask() {
        transactions.executeWithoutResult(status -> searches.ask());
    }

    /** Where the search stands. */
    public SearchState state() {
        return searches.find().orElse(SearchState.NEVER);
    }

    /** Searches when somebody asked and no other node is at it. */
    @Scheduled(fixedDelay = 1000)
    public void work() {
        try {
            if (state().isMoving()) {
                // Read first: reading numbers the changes, and nobody should wait for that until the search ends.
                List<Place> places = directory.read().places();
                transactions.executeWithoutResult(status -> step(places));
            }
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException databaseAway) {
            LOG.warn("The search for duplicates waits for the database");
        }
    }

    private void step(List<Place> places) {
        Optional<SearchState> wanted = searches.claim();
        if (wanted.isEmpty()) {
            return;
        }
        long number = wanted.get().wanted();
        Settled settled = merger.settled();
        Matcher.within(MatchRecords.of(places)).stream()
                .filter(pair -> pair.decision() != Decision.DISTINCT)
                .map(FoundPair::of)
                .filter(pair ->
                        !settled.keepsApart(pair.places().first(), pair.places().second()))
                .forEach(pair -> pairs.found(pair, number, clock.instant()));
        pairs.forgetBefore(number);
        searches.done(number, places.size(), clock.instant());
    }
}
