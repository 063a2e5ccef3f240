package fr.maillage.platform.kiosk;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The terminals of the territory. Which keys work is kept in memory, a few seconds behind the database, so that the
 * screens go on when the database is down.
 */
@Component
public class Terminals implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Terminals.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final TerminalRepository repository;
    private final Journal journal;
    private final Clock clock;
    private volatile Map<String, Terminal> working = Map.of();
    private volatile boolean running;

    Terminals(TerminalRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new terminal, and the key that its address must hold; nobody can read the key again. */
    public String add(String name, PlaceId place, Caller by) {
        String key = Secrets.token();
        Terminal terminal = new Terminal(UUID.randomUUID(), name, place, Pace.USUAL, clock.instant(), null);
        repository.add(terminal, Secrets.hash(key));
        journal.record(by.pseudonym(), "borne ajoutée", "borne " + terminal.id());
        refresh();
        return key;
    }

    /** Takes a key back. False when there was nothing to take back. */
    public boolean revoke(UUID id, Caller by) {
        boolean revoked = repository.revoke(id, clock.instant());
        if (revoked) {
            journal.record(by.pseudonym(), "borne retirée", "borne " + id);
            refresh();
        }
        return revoked;
    }

    /** Changes how long a terminal waits for somebody. False when it is not in service. */
    public boolean pace(UUID id, Pace pace, Caller by) {
        boolean changed = repository.pace(id, pace);
        if (changed) {
            journal.record(by.pseudonym(), "délais d’une borne changés", "borne " + id);
            refresh();
        }
        return changed;
    }

    /** A terminal in service, by its identifier. */
    public Optional<Terminal> find(UUID id) {
        return list().stream()
                .filter(Terminal::works)
                .filter(terminal -> terminal.id().equals(id))
                .findFirst();
    }

    /** Every terminal there ever was, the most recent first. */
    public List<Terminal> list() {
        return repository.list();
    }

    /** The terminal of a key that works. */
    public Optional<Terminal> find(String key) {
        return Optional.ofNullable(working.get(Secrets.hash(key)));
    }

    private void refresh() {
        working = Map.copyOf(repository.mapByKeyHash());
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("terminals").start(this::watch);
    }

    private void watch() {
        boolean failing = false;
        while (running) {
            try {
                refresh();
                failing = false;
            } catch (RuntimeException unreachable) {
                if (!failing) {
                    LOG.warn("The terminals cannot be read; the keys known before still work", unreachable);
                }
                failing = true;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
