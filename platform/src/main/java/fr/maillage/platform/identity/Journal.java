package fr.maillage.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who did what, and who read what about whom, when. The database only lets it grow, and chains each line to the one
 * before it (CNIL, délibération 2021-122: segregated, write-only, signed, minimal). Actors and subjects are pseudonymous
 * identifiers; what looks like an address of a person is refused.
 *
 * <p>Inside a transaction a line is written at its very end, with it or not at all: the chain is held for an instant only
 * and is always the last thing taken, so that two transactions never wait for each other in a ring.
 */
@Component
public class Journal {
    private static final int LONGEST = 300;

    private final JournalRepository lines;
    private final Clock clock;

    Journal(JdbcClient sql, Clock clock) {
        this.lines = new JournalRepository(sql);
        this.clock = clock;
    }

    /**
     * Adds a line: an act.
     *
     * @param actor pseudonymous identifier of the person, or the name of a role or of a command
     * @param action what was done, in words that hold no personal data
     * @param subject what it was done to, by its identifier
     */
    public void record(String actor, String action, String subject) {
        Instant now = clock.instant();
        checked(actor);
        checked(action);
        checked(subject);
        atTheEnd(() -> lines.append(now, actor, action, subject));
    }

    /**
     * Adds a line to the register of readings, kept twelve months: somebody saw personal data. Called before the data is
     * shown; when the line cannot be written, this throws and nothing must be shown. Not for read-only transactions.
     *
     * @param actor pseudonymous identifier of who reads
     * @param subjectPseudonym pseudonymous identifier of the person the data is about
     * @param purpose why, in words of ours or chosen from a list
     */
    public void read(String actor, String subjectPseudonym, String purpose) {
        Instant now = clock.instant();
        checked(actor);
        checked(subjectPseudonym);
        checked(purpose);
        atTheEnd(() -> lines.appendReading(now, actor, subjectPseudonym, purpose));
    }

    private static void checked(String words) {
        Objects.requireNonNull(words);
        if (words.length() > LONGEST || words.indexOf('@') >= 0 || words.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not for a journal: " + words.length() + " characters");
        }
    }

    private static void atTheEnd(Runnable write) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            write.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                write.run();
            }
        });
    }
}
