package fr.maillage.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets the very first person in. While the territory has no administrator, a key is printed at each start; it works once.
 */
@Component
public class Operators {
    private final OperatorRepository repository;
    private final AccountRepository accounts;
    private final Sessions sessions;
    private final Journal journal;
    private final Clock clock;

    Operators(
            OperatorRepository repository,
            AccountRepository accounts,
            Sessions sessions,
            Journal journal,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new key; the ones printed before and never used stop working. */
    public String issueKey() {
        String key = Secrets.readableKey();
        repository.replaceUnusedKeys(Secrets.hash(key), clock.instant());
        return key;
    }

    /** Opens a session for whoever holds an unused key, and gives its secret; empty when the key is not one. */
    public Optional<String> enter(String key, String device) {
        Instant now = clock.instant();
        if (!repository.useKey(Secrets.hash(Secrets.normalized(key)), now)) {
            journal.record("inconnu", "entrée refusée", "première clé");
            return Optional.empty();
        }
        AccountId id = AccountId.fresh();
        accounts.add(id, "premier-acces-" + id + "@invalid", "Premier accès", Account.State.ACTIVE, now);
        accounts.give(id, new Grant(Role.ADMINISTRATOR, Scope.territory()), now);
        return Optional.of(sessions.open(id, device, true));
    }
}
