package fr.maillage.platform.directory.harvest;

import fr.maillage.platform.directory.imports.ImportRun;
import fr.maillage.platform.directory.imports.ImportState;
import fr.maillage.platform.directory.imports.Imports;
import fr.maillage.platform.directory.imports.ReceiveOutcome;
import fr.maillage.platform.guard.FetchOutcome;
import fr.maillage.platform.guard.Outbound;
import fr.maillage.platform.identity.Caller;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches what is due, one file after the other. The node that takes a file puts its next time a quarter of an hour away
 * before it fetches: no other node takes it meanwhile, and one that dies at it leaves it to the others.
 */
@Component
public class HarvestWorker {
    private static final Logger LOG = LoggerFactory.getLogger(HarvestWorker.class);
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final String FILE = "lieux.csv";

    private final HarvestRepository repository;
    private final Imports imports;
    private final Outbound outbound;
    private final TransactionTemplate transactions;
    private final Clock clock;

    HarvestWorker(
            HarvestRepository repository,
            Imports imports,
            Outbound outbound,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.repository = repository;
        this.imports = imports;
        this.outbound = outbound;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** Fetches whatever is due, and goes on with what waits to be applied. */
    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    public void work() {
        try {
            for (Optional<Harvest> due = claim(); due.isPresent(); due = claim()) {
                fetch(due.get());
            }
            repository.listWaiting().forEach(this::goOn);
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException databaseAway) {
            LOG.warn("Harvests wait for the database");
        }
    }

    private Optional<Harvest> claim() {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<Harvest> due = repository.claim(clock.instant());
            due.ifPresent(
                    harvest -> repository.schedule(harvest.id(), clock.instant().plus(LEASE)));
            return due;
        }));
    }

    private void fetch(Harvest harvest) {
        switch (outbound.fetch(harvest.address(), harvest.mark())) {
            case FetchOutcome.Refused refused -> failed(harvest, refused.sentence());
            case FetchOutcome.Unchanged unchanged -> end(harvest, harvest.mark(), same(harvest));
            case FetchOutcome.Fetched fetched -> receive(harvest, fetched);
        }
    }

    private void receive(Harvest harvest, FetchOutcome.Fetched fetched) {
        String name = name(fetched.address());
        Caller caller = new Caller.Product();
        ReceiveOutcome outcome = imports.receive(name, fetched.content(), harvest.name(), false, caller);
        // A file that comes back to what it was before last is news again.
        if (outcome instanceof ReceiveOutcome.AlreadyKnown known
                && !known.run().id().equals(harvest.last().run())) {
            outcome = imports.receive(name, fetched.content(), harvest.name(), true, caller);
        }
        switch (outcome) {
            case ReceiveOutcome.Refused refused -> failed(harvest, refused.words());
            case ReceiveOutcome.AlreadyKnown known -> end(harvest, fetched.mark(), same(harvest));
            case ReceiveOutcome.Received received ->
                end(
                        harvest,
                        fetched.mark(),
                        new Harvest.Last(
                                Harvest.State.FETCHED,
                                "",
                                clock.instant(),
                                received.run().id()));
        }
    }

    /** Applies what nobody asked to read; rows that resemble others and rows to correct wait for a person. */
    private void goOn(Harvest harvest) {
        Optional<ImportRun> run = Optional.ofNullable(harvest.last().run()).flatMap(imports::findRun);
        ImportState state = run.map(ImportRun::state).orElse(ImportState.REFUSED);
        switch (state) {
            case RECEIVED, ANALYSING -> LOG.debug("an import is being read");
            case READY -> apply(harvest, run.orElseThrow());
            case APPLYING, APPLIED, UNDOING, UNDONE ->
                save(harvest, harvest.last().with(Harvest.State.APPLIED, ""));
            case REFUSED ->
                save(
                        harvest,
                        harvest.last()
                                .with(
                                        Harvest.State.FAILED,
                                        run.map(ImportRun::problem).orElse("Ce fichier n’a pas pu être lu.")));
        }
    }

    private void apply(Harvest harvest, ImportRun run) {
        Optional<String> doubt = Doubt.find(run, imports.findLastApplied(run));
        if (doubt.isPresent()) {
            save(harvest, harvest.last().with(Harvest.State.HELD, doubt.get()));
            return;
        }
        if (run.summary().ready() > 0) {
            imports.apply(run.id(), new Caller.Product());
        }
        save(harvest, harvest.last().with(Harvest.State.APPLIED, ""));
    }

    /** A file that still waits for somebody goes on waiting, and is told again. */
    private Harvest.Last same(Harvest harvest) {
        boolean waits = harvest.unread()
                && Optional.ofNullable(harvest.last().run())
                        .flatMap(imports::findRun)
                        .filter(run -> run.state() == ImportState.READY)
                        .isPresent();
        return new Harvest.Last(
                waits ? Harvest.State.FETCHED : Harvest.State.SAME,
                "",
                clock.instant(),
                harvest.last().run());
    }

    private void failed(Harvest harvest, String sentence) {
        Harvest.Last last = new Harvest.Last(
                Harvest.State.FAILED, sentence, clock.instant(), harvest.last().run());
        end(harvest, harvest.mark(), last);
    }

    private void end(Harvest harvest, @Nullable String mark, Harvest.Last last) {
        keep(harvest, clock.instant().plus(harvest.rhythm().every()), mark, last);
    }

    private void save(Harvest harvest, Harvest.Last last) {
        keep(harvest, harvest.next(), harvest.mark(), last);
    }

    private void keep(Harvest harvest, Instant next, @Nullable String mark, Harvest.Last last) {
        store(new Harvest(
                harvest.id(),
                harvest.name(),
                harvest.address(),
                harvest.rhythm(),
                harvest.unread(),
                harvest.paused(),
                next,
                mark,
                last));
    }

    private void store(Harvest harvest) {
        transactions.executeWithoutResult(status -> repository.save(harvest));
    }

    /** The last word of the address, as a file is called. */
    private static String name(URI address) {
        String path = Objects.requireNonNullElse(address.getPath(), "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? FILE : last;
    }
}
