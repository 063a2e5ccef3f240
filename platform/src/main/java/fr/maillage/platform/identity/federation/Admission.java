package fr.maillage.platform.identity.federation;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.OwnAccount;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets an invited person in with the account that she has at a provider. The invitation is used and the identity tied to
 * the account in one transaction, or neither; her address plays no part.
 */
@Component
class Admission {
    /** What became of an invitation. */
    sealed interface Outcome {
        /** She has an account, which this identity opens. */
        record In(AccountId account) implements Outcome {}

        /** The link works no more. */
        record Gone() implements Outcome {}

        /** This identity already opens another account; the invitation still works. */
        record Taken() implements Outcome {}
    }

    private final OwnAccount own;
    private final Identities identities;
    private final AccessRequests requests;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Admission(
            OwnAccount own,
            Identities identities,
            AccessRequests requests,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.own = own;
        this.identities = identities;
        this.requests = requests;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    Outcome admit(String mark, Identity identity) {
        return Objects.requireNonNull(transactions.execute(status -> admitHere(mark, identity, status)));
    }

    private Outcome admitHere(String mark, Identity identity, TransactionStatus status) {
        Optional<AccountId> invited = own.join(mark, identity.name());
        if (invited.isEmpty()) {
            return new Outcome.Gone();
        }
        if (!identities.link(identity, invited.get(), clock.instant())) {
            status.setRollbackOnly();
            return new Outcome.Taken();
        }
        requests.forget(identity);
        journal.record("compte " + invited.get(), "compte relié", identity.issuer());
        return new Outcome.In(invited.get());
    }
}
