package fr.maillage.platform.identity;

import fr.maillage.platform.guard.SignInThrottle;
import fr.maillage.platform.guard.Spending;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Entry by e-mail address and password. Whatever is wrong, the answer and the work are the same: nobody learns who has an
 * account (OWASP ASVS 5.0, 6.3.1 and 6.3.8).
 */
@Component
public class SignIn {
    private static final String AGAIN = "compte ";

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final Journal journal;

    SignIn(
            AccountRepository accounts,
            Passwords passwords,
            SignInThrottle throttle,
            Sessions sessions,
            Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.journal = journal;
    }

    /**
     * Tries to enter.
     *
     * @param address of the visitor, as the server tells it; only a mark of it is counted
     * @param device what the browser says of itself
     */
    public EntryOutcome enter(String email, String password, String address, String device) {
        String typed = email.strip().toLowerCase(java.util.Locale.ROOT);
        if (throttle.attempt(typed, address) instanceof Spending.Wait wait) {
            return new EntryOutcome.Wait(wait.retryAfter());
        }
        Optional<AccountId> account = accounts.findByEmail(typed)
                .filter(known -> known.state() == Account.State.ACTIVE)
                .map(Account::id);
        if (!passwords.matches(account, password) || account.isEmpty()) {
            journal.record(
                    "inconnu",
                    "entrée refusée",
                    account.map(id -> "compte " + id).orElse("compte inconnu"));
            return new EntryOutcome.Refused();
        }
        throttle.succeeded(typed, address);
        return new EntryOutcome.Entered(sessions.open(account.get(), device, false));
    }

    /** Asks somebody who is signed in for the password again, before a change that matters. */
    public EntryOutcome askAgain(AccountId account, String password, String address) {
        if (throttle.attempt(AGAIN + account, address) instanceof Spending.Wait wait) {
            return new EntryOutcome.Wait(wait.retryAfter());
        }
        if (!passwords.matches(Optional.of(account), password)) {
            journal.record("compte " + account, "mot de passe refusé", "compte " + account);
            return new EntryOutcome.Refused();
        }
        throttle.succeeded(AGAIN + account, address);
        return new EntryOutcome.Entered("");
    }

    /** Counts a try with a code, which belongs to whoever already has the password. */
    public Optional<EntryOutcome.Wait> countCode(AccountId account, String address) {
        return throttle.attempt("code " + account, address) instanceof Spending.Wait wait
                ? Optional.of(new EntryOutcome.Wait(wait.retryAfter()))
                : Optional.empty();
    }

    /** The code was right: its tries are forgotten. */
    public void codeSucceeded(AccountId account, String address) {
        throttle.succeeded("code " + account, address);
    }

    /** Counts an ask for a new password, for an address that exists or not. */
    public Optional<EntryOutcome.Wait> countForgotten(String email, String address) {
        return throttle.attempt("forgotten " + email.toLowerCase(java.util.Locale.ROOT), address)
                        instanceof Spending.Wait wait
                ? Optional.of(new EntryOutcome.Wait(wait.retryAfter()))
                : Optional.empty();
    }
}
