package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How to tell people the answer: an e-mail address or a telephone number, sealed, read under the eye of the journal, and
 * erased once they are told, at the latest after thirty days.
 */
@Component
public class Replies {
    /** How long a way to be told is kept at most. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private final ReplyRepository repository;
    private final Codes codes;
    private final Vault vault;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Replies(
            ReplyRepository repository,
            Codes codes,
            Vault vault,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.repository = repository;
        this.codes = codes;
        this.vault = vault;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** Somebody who follows a contribution leaves a way to be told. False when it no longer waits. */
    public boolean leave(String code, String way) {
        return Boolean.TRUE.equals(transactions.execute(status -> repository
                .findWaiting(codes.markOf(code))
                .map(id -> repository.save(
                        id,
                        vault.seal(ReplyRepository.FIELD, id.toString(), way),
                        clock.instant().plus(KEPT)))
                .orElse(false)));
    }

    /** The ways to tell everybody who said the same, for a moderator who is about to do it. Each reading is written down. */
    public List<String> read(UUID contribution, Caller by) {
        return Objects.requireNonNull(transactions.execute(status -> repository.list(contribution).stream()
                .map(kept -> {
                    journal.read(by.pseudonym(), "contribution " + kept.id(), "prévenir de la réponse");
                    return vault.open(ReplyRepository.FIELD, kept.id().toString(), kept.reply());
                })
                .toList()));
    }

    /** Everybody was told: the ways are erased. */
    public void told(UUID contribution, Caller by) {
        transactions.executeWithoutResult(status -> {
            repository.erase(contribution);
            journal.record(by.pseudonym(), "personnes prévenues", "contribution " + contribution);
        });
    }

    /** Erases what has been kept long enough. */
    @Scheduled(fixedDelay = 3_600_000)
    public void forget() {
        try {
            transactions.executeWithoutResult(
                    status -> repository.forget(clock.instant(), clock.instant().minus(KEPT)));
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.warn("What has been kept long enough waits for the database to be erased");
        }
    }
}
