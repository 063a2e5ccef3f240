package fr.maillage.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Stays of people. They live in the database, so that any node knows them and a disabled account is out at once
 * everywhere; they end after fifteen idle minutes or twelve hours (OWASP ASVS 5.0, 7.3).
 */
@Component
public class Sessions {
    private static final Duration IDLE_LIMIT = Duration.ofMinutes(15);

    /** The longest stay. */
    public static final Duration ABSOLUTE_LIMIT = Duration.ofHours(12);

    private static final int DEVICE_LENGTH = 80;

    private final SessionRepository repository;
    private final AccountRepository accounts;
    private final Journal journal;
    private final Clock clock;

    Sessions(SessionRepository repository, AccountRepository accounts, Journal journal, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Opens a session, always with a new secret, and gives it.
     *
     * @param strong true when a second factor was given
     */
    public String open(AccountId account, String device, boolean strong) {
        Instant now = clock.instant();
        String secret = Secrets.token();
        String shown = device.length() > DEVICE_LENGTH ? device.substring(0, DEVICE_LENGTH) : device;
        repository.open(Secrets.hash(secret), account, shown, strong, now, now.plus(ABSOLUTE_LIMIT));
        journal.record("compte " + account, "entrée", strong ? "avec second facteur" : "sans second facteur");
        return secret;
    }

    /**
     * The second factor was given: the session is strong from now on, under a new secret, which this gives. Empty when it
     * is over.
     */
    public Optional<String> strengthen(String secret) {
        String fresh = Secrets.token();
        return repository.strengthen(Secrets.hash(secret), Secrets.hash(fresh), clock.instant())
                ? Optional.of(fresh)
                : Optional.empty();
    }

    /** The session that a secret opens. */
    public Optional<Session> find(String secret) {
        return repository.find(Secrets.hash(secret));
    }

    /**
     * Who holds a secret, when it opens a session that is neither over nor asleep; keeps it awake. Whoever has a second
     * factor and did not give it yet may do nothing.
     */
    public Optional<Caller.SignedIn> recognise(String secret) {
        Instant now = clock.instant();
        return repository
                .touch(Secrets.hash(secret), now, now.minus(IDLE_LIMIT))
                .map(awake -> new Caller.SignedIn(
                        awake.account(),
                        awake.name(),
                        awake.awaited() ? List.of() : accounts.listGrants(awake.account()),
                        awake.strong()));
    }

    /** The sessions of a person that are not over. */
    public List<Session> list(AccountId account) {
        return repository.list(account, clock.instant());
    }

    /** When somebody last proved who she is, for what is too grave to rest on an old proof. */
    public Optional<Instant> findOpening(String secret) {
        return repository.findOpening(Secrets.hash(secret));
    }

    /** Ends a session at once, on every node. */
    public void close(String secret) {
        repository.close(Secrets.hash(secret));
    }

    /** Ends one of a person's sessions, whichever device holds it. */
    public void close(AccountId account, UUID session) {
        repository.close(account, session);
        journal.record("compte " + account, "session fermée", session.toString());
    }

    /** Ends all the sessions of a person but the one of this secret. */
    public void closeOthers(AccountId account, String keptSecret) {
        repository.closeOthers(account, Secrets.hash(keptSecret));
        journal.record("compte " + account, "sessions fermées", "les autres");
    }

    /** Ends all the sessions of a person. */
    public void closeAll(AccountId account) {
        repository.closeAll(account);
        journal.record("compte " + account, "sessions fermées", "toutes");
    }
}
