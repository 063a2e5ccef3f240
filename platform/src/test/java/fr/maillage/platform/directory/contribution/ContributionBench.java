package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.editing.Rewrite;
import fr.maillage.platform.directory.sources.SourceFixtures;
import fr.maillage.platform.directory.sources.SourceWords;
import fr.maillage.platform.guard.GuardFixtures;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.JournalFixtures;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.post.PostBench;
import fr.maillage.platform.vault.Vault;
import fr.maillage.platform.vault.VaultBench;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Everything that takes contributions in, on a database of its own, with the demonstration's places. */
final class ContributionBench {
    final DataSource database;
    final JdbcClient sql;
    final Directory directory;
    final Revisions revisions;
    final SourceWords words;
    final Contributions contributions;
    final Moderation moderation;
    final Corrections corrections;
    final Conflicts conflicts;
    final Replies replies;
    final Journal journal;
    private final Vault vault;
    private int letters;

    ContributionBench() {
        this(TestDatabase.fresh());
        directory.publish(DirectoryFixtures.demo(), "essai");
    }

    ContributionBench(DataSource database) {
        this(database, DirectoryFixtures.CLOCK);
    }

    ContributionBench(DataSource database, Clock clock) {
        this(database, clock, SettingsFixtures.bordeaux(), VaultBench.on(database));
    }

    private ContributionBench(DataSource database, Clock clock, Settings settings, Vault vault) {
        this.database = database;
        this.sql = JdbcClient.create(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        this.vault = vault;
        this.journal = JournalFixtures.on(database, clock);
        this.directory = DirectoryFixtures.on(database);
        this.revisions = DirectoryFixtures.revisions(database);
        this.words = SourceFixtures.on(database);
        ContributionRepository repository = new ContributionRepository(sql, DirectoryFixtures.JSON, settings);
        Codes codes = new Codes(vault);
        this.contributions = new Contributions(
                repository, codes, GuardFixtures.throttle(database, vault, clock), journal, transactions, clock);
        this.corrections = new Corrections(contributions, revisions, words, journal, transactions, clock);
        this.conflicts = new Conflicts(contributions, repository, revisions, words);
        ReplyRepository ways = new ReplyRepository(sql, settings);
        AnswerMail mail =
                new AnswerMail(ways, revisions, PostBench.on(database, settings, clock), vault, journal, settings);
        this.moderation = new Moderation(
                repository, revisions, words, new Decisions(repository, mail, journal, transactions, clock));
        this.replies = new Replies(ways, codes, vault, journal, transactions, clock);
    }

    /** The same territory, with a mail server. */
    ContributionBench withMail() {
        return new ContributionBench(database, DirectoryFixtures.CLOCK, SettingsFixtures.withMail(2525), vault);
    }

    Stamps stamps(Clock clock) {
        return new Stamps(vault, clock);
    }

    Charters charters() {
        return new Charters(sql, journal, SettingsFixtures.bordeaux(), DirectoryFixtures.CLOCK);
    }

    StoredPlace place() {
        return revisions.findBySlug("mediatheque-benauge").orElseThrow();
    }

    StoredPlace again(StoredPlace place) {
        return revisions.find(place.place().id()).orElseThrow();
    }

    Place renamed(StoredPlace place, String name) {
        return Rewrite.of(place.place()).name(name).place();
    }

    Letter letter(String network) {
        letters++;
        return new Letter("cachet " + letters, network, new Caller.Anyone());
    }

    Contribution waiting() {
        return moderation.list(person(Role.MODERATOR, Scope.territory())).getFirst();
    }

    static Caller.SignedIn person(Role role, Scope scope) {
        return new Caller.SignedIn(
                new AccountId(UUID.randomUUID()), "Personne d’essai", List.of(new Grant(role, scope)), true);
    }

    static Caller.SignedIn moderator() {
        return person(Role.MODERATOR, Scope.territory());
    }

    /** Does two things at the same instant. */
    static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws ExecutionException, InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<T> first = threads.submit(() -> after(barrier, one));
            Future<T> second = threads.submit(() -> after(barrier, other));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T after(CyclicBarrier barrier, Callable<T> work) throws Exception {
        try {
            barrier.await();
        } catch (BrokenBarrierException impossible) {
            throw new IllegalStateException(impossible);
        }
        return work.call();
    }
}
