package fr.maillage.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets operators in. A key is printed once, works once, and opens a session that ends after fifteen idle minutes or
 * twelve hours (OWASP ASVS 5.0, 7.3). Sessions live in the database, so that any node knows them.
 */
@Component
public class Operators {
    private static final Duration IDLE_LIMIT = Duration.ofMinutes(15);
    private static final Duration ABSOLUTE_LIMIT = Duration.ofHours(12);

    private final OperatorRepository repository;
    private final Journal journal;
    private final Clock clock;

    Operators(OperatorRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
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
    public Optional<String> enter(String key) {
        Instant now = clock.instant();
        if (!repository.useKey(Secrets.hash(Secrets.normalized(key)), now)) {
            journal.record("inconnu", "entrée refusée", "espace exploitant");
            return Optional.empty();
        }
        String secret = Secrets.token();
        repository.openSession(Secrets.hash(secret), now, now.plus(ABSOLUTE_LIMIT));
        journal.record("exploitant", "entrée", "espace exploitant");
        return Optional.of(secret);
    }

    /** True when the secret opens a session that is neither over nor asleep; keeps it awake. */
    public boolean recognises(String secret) {
        Instant now = clock.instant();
        return repository.touchSession(Secrets.hash(secret), now, now.minus(IDLE_LIMIT));
    }

    /** Ends a session at once, on every node. */
    public void leave(String secret) {
        repository.closeSession(Secrets.hash(secret));
    }
}
