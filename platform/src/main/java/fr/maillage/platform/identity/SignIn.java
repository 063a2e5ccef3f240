package fr.maillage.platform.identity;

import fr.maillage.platform.guard.SignInThrottle;
import fr.maillage.platform.guard.SignInThrottle.Door;
import fr.maillage.platform.guard.SignInThrottle.Try;
import fr.maillage.platform.guard.Spending;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Entry by e-mail address and password. Whatever is wrong, the answer and the work are the same: nobody learns who has an
 * account (OWASP ASVS 5.0, 6.3.1 and 6.3.8).
 */
@Component
public class SignIn {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final KnownDevices devices;
    private final WrongTries wrong;
    private final Sessions sessions;
    private final Journal journal;

    SignIn(
            AccountRepository accounts,
            Passwords passwords,
            SignInThrottle throttle,
            KnownDevices devices,
            WrongTries wrong,
            Sessions sessions,
            Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
        this.wrong = wrong;
        this.sessions = sessions;
        this.journal = journal;
    }

    /** Tries to enter. */
    public EntryOutcome enter(String email, String password, Visitor visitor) {
        String typed = typed(email);
        Try tried = new Try(Door.PASSWORD, typed, visitor.address(), devices.mark(visitor.known(), typed));
        if (throttle.attempt(tried) instanceof Spending.Wait wait) {
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
            // The same statement for nobody: the time of the answer tells nothing either.
            wrong.note(account.orElseGet(AccountId::fresh));
            return new EntryOutcome.Refused();
        }
        throttle.succeeded(tried);
        return new EntryOutcome.Entered(sessions.open(account.get(), visitor.device(), false));
    }

    /** What the device of somebody who has just entered keeps, so that it is known next time. */
    public String remember(String email, Visitor visitor) {
        return devices.with(visitor.known(), typed(email));
    }

    /** Asks somebody who is signed in for the password again, before a change that matters. */
    public EntryOutcome askAgain(AccountId account, String password, String address) {
        Try tried = inside(Door.AGAIN, account, address);
        if (throttle.attempt(tried) instanceof Spending.Wait wait) {
            return new EntryOutcome.Wait(wait.retryAfter());
        }
        if (!passwords.matches(Optional.of(account), password)) {
            journal.record("compte " + account, "mot de passe refusé", "compte " + account);
            return new EntryOutcome.Refused();
        }
        throttle.succeeded(tried);
        return new EntryOutcome.Entered("");
    }

    /** Counts a try with a code, which belongs to whoever already has the password. */
    public Optional<EntryOutcome.Wait> countCode(AccountId account, String address) {
        return count(inside(Door.CODE, account, address));
    }

    /** The code was right: its tries are forgotten. */
    public void codeSucceeded(AccountId account, String address) {
        throttle.succeeded(inside(Door.CODE, account, address));
    }

    /** Counts an ask for a new password, for an address that exists or not. */
    public Optional<EntryOutcome.Wait> countForgotten(String email, String address) {
        return count(new Try(Door.FORGOTTEN, typed(email), address, ""));
    }

    private Optional<EntryOutcome.Wait> count(Try tried) {
        return throttle.attempt(tried) instanceof Spending.Wait wait
                ? Optional.of(new EntryOutcome.Wait(wait.retryAfter()))
                : Optional.empty();
    }

    private static Try inside(Door door, AccountId account, String address) {
        return new Try(door, account.toString(), address, "");
    }

    private static String typed(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
