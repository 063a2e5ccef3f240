package fr.maillage.platform.identity;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the very first person in. While the territory has no administrator, a key is printed at each start; it works once
 * and makes whoever holds it an administrator. Later, only who holds the machine can ask for a key, and the journal says
 * so.
 */
@Component
public class Operators {
    private final OperatorRepository repository;
    private final OwnAccount accounts;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Operators(
            OperatorRepository repository,
            OwnAccount accounts,
            Sessions sessions,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** A new key; the ones printed before and never used stop working. */
    public String issueKey() {
        String key = Secrets.readableKey();
        repository.replaceUnusedKeys(Secrets.hash(key), clock.instant());
        journal.record("ligne de commande", "clé de premier accès donnée", "territoire");
        return key;
    }

    /** True for a key that was never used; it stays unused. */
    public boolean knows(String key) {
        return repository.knows(Secrets.hash(Secrets.normalized(key)));
    }

    /**
     * Makes an administrator of whoever holds an unused key, and opens a session, whose secret it gives. An address that
     * has an account already receives a new password, and must set up a new second factor. Empty when the key is none.
     */
    public Optional<String> welcome(String key, String name, String email, String password, String device) {
        Optional<AccountId> person = Objects.requireNonNull(
                transactions.execute(status -> repository.useKey(Secrets.hash(Secrets.normalized(key)), clock.instant())
                        ? Optional.of(accounts.administer(name, email, password, clock.instant()))
                        : Optional.<AccountId>empty()));
        if (person.isEmpty()) {
            journal.record("inconnu", "entrée refusée", "première clé");
        }
        return person.map(id -> sessions.open(id, device, false));
    }
}
