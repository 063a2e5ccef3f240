package fr.maillage.platform.post;

import fr.maillage.platform.database.Outgoing;
import fr.maillage.platform.kernel.Settings;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries letters from the outbox to the mail server, one transaction a letter, on any node. A crash between the server's
 * answer and our commit sends a letter twice, under the same message identifier, by which mail programs show it once.
 */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int LAST_TRY = 15;
    private static final Duration LONGEST_WAIT = Duration.ofHours(8);

    private final OutboxRepository outbox;
    private final MailServer server;
    private final Outgoing outgoing;
    private final boolean on;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Postman(
            OutboxRepository outbox,
            MailServer server,
            Outgoing outgoing,
            Settings settings,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.outgoing = outgoing;
        this.on = settings.mail().isOn();
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** Sends all that waits. */
    @Scheduled(fixedDelay = 1_000)
    void round() {
        if (!on) {
            return;
        }
        try {
            while (Boolean.TRUE.equals(transactions.execute(status -> carryOne()))) {
                Thread.yield();
            }
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException databaseAway) {
            LOG.warn("Letters wait for the database");
        }
    }

    private boolean carryOne() {
        Instant now = clock.instant();
        Optional<OutboxRepository.Waiting> next = outbox.claim(now);
        if (next.isEmpty()) {
            return false;
        }
        if (!outgoing.allowed()) {
            return false;
        }
        OutboxRepository.Waiting waiting = next.get();
        try {
            server.deliver(waiting.id(), waiting.letter());
            outbox.erase(waiting.id());
        } catch (MessagingException refused) {
            retryLater(waiting, now, refused);
        }
        return true;
    }

    /** The log names the letter by its number: neither to whom, nor what. */
    private void retryLater(OutboxRepository.Waiting waiting, Instant now, MessagingException refused) {
        int tries = waiting.tries() + 1;
        String reason = refused.getClass().getSimpleName();
        if (tries == LAST_TRY) {
            LOG.error("Letter {} could not be sent in {} tries and is given up: {}", waiting.id(), tries, reason);
            outbox.erase(waiting.id());
            return;
        }
        LOG.warn("Letter {} will be tried again: {}", waiting.id(), reason);
        Duration wait = FIRST_WAIT.multipliedBy(1L << waiting.tries());
        outbox.postpone(waiting.id(), tries, now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }
}
