package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a decision and what follows from it in one transaction. The row of the contribution is won first: whoever comes
 * second finds it decided and changes nothing.
 */
@Component
class Decisions {
    private final ContributionRepository repository;
    private final AnswerMail mail;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Decisions(
            ContributionRepository repository,
            AnswerMail mail,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.repository = repository;
        this.mail = mail;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /**
     * What follows from a decision.
     *
     * @param revision of the place that it made, or 0
     * @param place the place that it made, when the contribution had none
     * @param overtaken the place as it stands, when somebody changed it first: then nothing is decided
     */
    record Act(
            State state,
            String reason,
            long revision,
            @Nullable PlaceId place,
            @Nullable StoredPlace overtaken) {
        static Act done(State state, String reason, long revision) {
            return new Act(state, reason, revision, null, null);
        }
    }

    DecideOutcome take(UUID id, Caller by, String action, Function<Contribution, Act> act) {
        return Objects.requireNonNull(transactions.execute(status -> takeHere(id, by, action, act, status)));
    }

    private DecideOutcome takeHere(
            UUID id, Caller by, String action, Function<Contribution, Act> act, TransactionStatus status) {
        if (!repository.hold(id)) {
            return new DecideOutcome.TooLate(get(id));
        }
        Act done = act.apply(get(id));
        StoredPlace overtaken = done.overtaken();
        if (overtaken != null) {
            status.setRollbackOnly();
            return new DecideOutcome.Overtaken(overtaken);
        }
        Contribution.Decision decision =
                new Contribution.Decision(by.publicWords(), clock.instant(), done.reason(), done.revision());
        repository.decide(id, done.state(), decision, done.place());
        journal.record(by.pseudonym(), action, "contribution " + id);
        Contribution decided = get(id);
        mail.tell(decided, by.pseudonym());
        return new DecideOutcome.Decided(decided);
    }

    private Contribution get(UUID id) {
        return repository.find(id).orElseThrow(() -> new IllegalArgumentException("no contribution " + id));
    }
}
