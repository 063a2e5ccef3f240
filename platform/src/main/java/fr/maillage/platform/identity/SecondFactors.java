package fr.maillage.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The code on the telephone that completes a password. A code is taken once; ten recovery codes are printed once; a lost
 * factor is erased when one person asks and another agrees.
 */
@Component
public class SecondFactors {
    private static final int CODES = 10;
    private static final Duration ASKED_FOR = Duration.ofDays(2);

    private final FactorRepository repository;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SecondFactors(
            FactorRepository repository,
            Sessions sessions,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.repository = repository;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** True when an account has one that was confirmed. */
    public boolean isSet(AccountId account) {
        return repository.isConfirmed(account);
    }

    /** How many recovery codes are left. */
    public int countCodes(AccountId account) {
        return repository.countCodes(account);
    }

    /** Draws a secret, unless the account has a factor already. */
    public void begin(AccountId account) {
        repository.begin(account, Totp.freshSecret());
    }

    /** The secret to be put on a telephone, while it waits for its first code. */
    public Optional<Enrolment> findEnrolment(AccountId account, String issuer, String email) {
        return repository
                .find(account)
                .filter(stored -> !stored.confirmed())
                .map(stored -> new Enrolment(stored.secret(), Totp.address(stored.secret(), issuer, email)));
    }

    /** Confirms the factor with a first code and gives the recovery codes, once; empty when the code is not right. */
    public Optional<List<String>> confirm(AccountId account, String code) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<FactorRepository.Stored> stored = repository.find(account);
            if (stored.isEmpty() || stored.get().confirmed() || !isTaken(account, stored.get(), code)) {
                return Optional.<List<String>>empty();
            }
            repository.confirm(account, clock.instant());
            journal.record("compte " + account, "second facteur posé", "compte " + account);
            return Optional.of(freshCodes(account));
        }));
    }

    /** True for the present code of the telephone, taken once, or for a recovery code, used once. */
    public boolean verify(AccountId account, String typed) {
        boolean right = Boolean.TRUE.equals(transactions.execute(status -> repository
                .find(account)
                .filter(FactorRepository.Stored::confirmed)
                .filter(stored -> isTaken(account, stored, typed) || isRecovered(account, typed))
                .isPresent()));
        if (!right) {
            journal.record("compte " + account, "second facteur refusé", "compte " + account);
        }
        return right;
    }

    /** New recovery codes; the ones before stop working. */
    public List<String> renewCodes(AccountId account) {
        return transactions.execute(status -> {
            journal.record("compte " + account, "codes de secours refaits", "compte " + account);
            return freshCodes(account);
        });
    }

    /** Forgets the factor of somebody who changes telephone and was just asked for the password. */
    public void forget(AccountId account, String by) {
        transactions.executeWithoutResult(status -> {
            repository.forget(account);
            journal.record(by, "second facteur retiré", "compte " + account);
        });
    }

    /** Who asked, in the last two days, that the lost factor of an account be erased. */
    public Optional<AccountId> findWhoAskedToErase(AccountId account) {
        return repository.findWhoAsked(account, clock.instant().minus(ASKED_FOR));
    }

    /**
     * Erases a lost factor when another person asked for it before; otherwise notes who asks. Nobody does it alone, nor
     * for herself.
     */
    public Erasure askToErase(AccountId account, AccountId by) {
        if (account.equals(by)) {
            return Erasure.REFUSED;
        }
        return transactions.execute(status -> {
            Optional<AccountId> first = findWhoAskedToErase(account);
            if (first.isEmpty() || first.get().equals(by)) {
                repository.ask(account, by, clock.instant());
                journal.record("compte " + by, "perte du second facteur signalée", "compte " + account);
                return Erasure.ASKED;
            }
            repository.forget(account);
            sessions.closeAll(account);
            journal.record("compte " + by, "second facteur effacé après perte", "compte " + account);
            return Erasure.ERASED;
        });
    }

    private List<String> freshCodes(AccountId account) {
        List<String> codes = Stream.generate(Secrets::recoveryCode).limit(CODES).toList();
        repository.replaceCodes(account, codes.stream().map(Secrets::hash).toList());
        return codes;
    }

    private boolean isTaken(AccountId account, FactorRepository.Stored stored, String code) {
        Instant now = clock.instant();
        OptionalLong step = Totp.findStep(stored.secret(), code, now);
        return step.isPresent() && repository.take(account, step.getAsLong());
    }

    private boolean isRecovered(AccountId account, String typed) {
        boolean used = repository.useCode(account, Secrets.hash(Secrets.normalized(typed)), clock.instant());
        if (used) {
            journal.record("compte " + account, "code de secours utilisé", "compte " + account);
        }
        return used;
    }
}
