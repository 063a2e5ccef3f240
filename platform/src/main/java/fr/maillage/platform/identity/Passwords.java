package fr.maillage.platform.identity;

import fr.maillage.engines.password.PasswordRule;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Passwords of accounts: what they must be, and whether one is right. Only Argon2id hashes are kept. */
@Component
public class Passwords {
    private final PasswordRepository repository;
    private final PasswordHasher hasher;
    private final Journal journal;
    private final Clock clock;

    Passwords(PasswordRepository repository, PasswordHasher hasher, Journal journal, Clock clock) {
        this.repository = repository;
        this.hasher = hasher;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is wrong with a password that somebody wants, in French; empty when nothing is. */
    public Optional<String> findFault(String password, String name, String email) {
        return PasswordRule.findFault(
                password, List.of(name, email.substring(0, Math.max(0, email.indexOf('@'))), email));
    }

    /** Gives an account a password that {@link #findFault} has nothing against. */
    public void set(AccountId account, String password) {
        repository.save(account, hasher.hash(sameForm(password)), clock.instant());
        journal.record("compte " + account, "mot de passe choisi", "compte " + account);
    }

    /** True when an account can be entered with a password. */
    public boolean isSet(AccountId account) {
        return repository.findHash(account).isPresent();
    }

    /** True when the password is the account's; an account that is absent or has none costs the same time. */
    public boolean matches(Optional<AccountId> account, String password) {
        String typed = sameForm(password.length() > PasswordRule.LONGEST ? "" : password);
        Optional<String> hash = account.flatMap(repository::findHash);
        return hash.isPresent() ? hasher.matches(typed, hash.get()) : hasher.matchesNobody(typed);
    }

    /** The same letters whatever keyboard typed them (NIST SP 800-63B, 3.1.1.2). */
    private static String sameForm(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
