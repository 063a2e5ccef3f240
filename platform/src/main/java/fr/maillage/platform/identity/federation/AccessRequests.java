package fr.maillage.platform.identity.federation;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * People whom the provider knows and who ask for an account here. An account opened this way has no right until somebody
 * gives it one.
 */
@Component
public class AccessRequests {
    private static final Duration TIME_TO_ASK = Duration.ofMinutes(10);

    private final AccessRequestRepository repository;
    private final Journal journal;
    private final Clock clock;

    AccessRequests(AccessRequestRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps what the provider said for ten minutes, and gives the handle with which the person may ask. */
    String offer(Identity identity) {
        String handle = Secrets.token();
        Instant now = clock.instant();
        repository.forgetUnasked(now.minus(TIME_TO_ASK));
        repository.offer(identity, Secrets.hash(handle), now);
        return handle;
    }

    /** The person asks; false when she waited too long. */
    public boolean ask(String handle) {
        Instant now = clock.instant();
        boolean asked = repository.ask(Secrets.hash(handle), now.minus(TIME_TO_ASK), now);
        if (asked) {
            journal.record("inconnu", "compte demandé", "fournisseur d’identité");
        }
        return asked;
    }

    /** Those who wait for an answer, the oldest first. */
    public List<AccessRequest> list() {
        return repository.list();
    }

    /**
     * Opens an account without any right for somebody who asked; nothing when she no longer waits, or when her address
     * already has an account: then she must link it herself.
     */
    public Optional<AccountId> accept(UUID request, Caller by) {
        Optional<AccountId> opened = repository.accept(request, clock.instant());
        opened.ifPresent(account -> journal.record(by.pseudonym(), "compte ouvert sur demande", "compte " + account));
        return opened;
    }

    /** Somebody who asked came in otherwise: nothing is left to answer. */
    void forget(Identity identity) {
        repository.forget(identity);
    }

    /** Says no. */
    public void dismiss(UUID request, Caller by) {
        if (repository.dismiss(request)) {
            journal.record(by.pseudonym(), "demande de compte écartée", request.toString());
        }
    }
}
