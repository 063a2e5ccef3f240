package fr.maillage.platform.directory.harvest;

import fr.maillage.platform.guard.Outbound;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the team decides about the files that are fetched by their address. {@link HarvestWorker} does the work. */
@Component
public class Harvests {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 2_000;

    private final HarvestRepository repository;
    private final Outbound outbound;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Harvests(
            HarvestRepository repository,
            Outbound outbound,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.repository = repository;
        this.outbound = outbound;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** What became of a file that somebody wants fetched. */
    public sealed interface AddOutcome {
        /** It will be fetched within a minute, then at its rhythm. */
        record Added(UUID id) implements AddOutcome {}

        /**
         * It will not; the sentence says why and what to do.
         *
         * @param address true when the fault is in the address, false when it is in the name
         */
        record Refused(boolean address, String sentence) implements AddOutcome {}
    }

    /** All of them, by name. */
    public List<Harvest> list() {
        return repository.list();
    }

    /** Adds a file to fetch. */
    public AddOutcome add(String name, String address, Rhythm rhythm, boolean unread, Caller by) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return new AddOutcome.Refused(false, "Donnez un nom à cette source, de 80 signes au plus.");
        }
        Optional<URI> read = read(address);
        if (read.isEmpty()) {
            return new AddOutcome.Refused(true, "Cette adresse n’en est pas une. Recopiez-la en entier.");
        }
        Optional<String> fault = outbound.findFault(read.get());
        if (fault.isPresent()) {
            return new AddOutcome.Refused(true, fault.get());
        }
        UUID id = UUID.randomUUID();
        Harvest harvest = new Harvest(
                id,
                name.strip(),
                read.get(),
                rhythm,
                unread,
                false,
                clock.instant(),
                null,
                new Harvest.Last(Harvest.State.NEVER, "", null, null));
        boolean added = Boolean.TRUE.equals(transactions.execute(status -> {
            boolean fresh = repository.insert(harvest);
            if (fresh) {
                journal.record(by.pseudonym(), "moisson ajoutée", "moisson " + id);
            }
            return fresh;
        }));
        return added
                ? new AddOutcome.Added(id)
                : new AddOutcome.Refused(true, "Ce fichier est déjà dans la liste. Rien n’a été ajouté.");
    }

    /** Stops fetching a file, or begins again. */
    public void pause(UUID id, boolean paused, Caller by) {
        change(id, paused ? "moisson suspendue" : "moisson reprise", by, known -> repository.pause(id, paused));
    }

    /** Fetches a file within a minute, whatever its rhythm; one that was suspended begins again. */
    public void runNow(UUID id, Caller by) {
        change(id, "moisson demandée", by, known -> {
            repository.pause(id, false);
            repository.schedule(id, clock.instant());
        });
    }

    /** Forgets a file; what it brought stays. */
    public void remove(UUID id, Caller by) {
        change(id, "moisson retirée", by, known -> repository.remove(id));
    }

    private void change(UUID id, String action, Caller by, Consumer<Harvest> change) {
        transactions.executeWithoutResult(status -> repository.find(id).ifPresent(known -> {
            change.accept(known);
            journal.record(by.pseudonym(), action, "moisson " + id);
        }));
    }

    private static Optional<URI> read(String address) {
        try {
            return address.length() > LONGEST_ADDRESS ? Optional.empty() : Optional.of(new URI(address.strip()));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
