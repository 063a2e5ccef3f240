package fr.maillage.platform.identity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person does with her own account: accepting an invitation, changing name, address and password. */
@Component
public class OwnAccount {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Links links;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionTemplate transactions;

    OwnAccount(
            AccountRepository accounts,
            Passwords passwords,
            SecondFactors factors,
            Links links,
            Sessions sessions,
            Journal journal,
            PlatformTransactionManager transactionManager) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.links = links;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /**
     * Makes an administrator of whoever holds the machine. An address that has an account receives a new password and
     * must set up a new second factor. Called inside a transaction.
     */
    AccountId administer(String name, String email, String password, Instant now) {
        accounts.add(AccountId.fresh(), email, name, Account.State.ACTIVE, now);
        AccountId id = accounts.findByEmail(email).orElseThrow().id();
        accounts.rename(id, name);
        accounts.changeState(id, Account.State.ACTIVE);
        accounts.give(id, new Grant(Role.ADMINISTRATOR, Scope.territory()), now);
        factors.forget(id, "ligne de commande");
        passwords.set(id, password);
        sessions.closeAll(id);
        journal.record("compte " + id, "premier accès", "territoire");
        return id;
    }

    /** Accepts an invitation with a name and a password; empty when the link works no more. */
    public Optional<AccountId> accept(String word, String name, String password) {
        return run(() -> links.use(Links.Purpose.INVITATION, word).map(id -> {
            accounts.rename(id, name);
            accounts.changeState(id, Account.State.ACTIVE);
            passwords.set(id, password);
            journal.record("compte " + id, "invitation acceptée", "compte " + id);
            return id;
        }));
    }

    /**
     * Accepts an invitation without choosing a password, for somebody who enters otherwise; empty when the link works no
     * more.
     *
     * @param mark of the link, see {@link Links#markOf}
     * @param name as somebody trusted calls her; empty keeps the name of the invitation
     */
    public Optional<AccountId> join(String mark, String name) {
        return run(() -> links.useMarked(Links.Purpose.INVITATION, mark).map(id -> {
            if (!name.isEmpty()) {
                accounts.rename(id, name);
            }
            accounts.changeState(id, Account.State.ACTIVE);
            journal.record("compte " + id, "invitation acceptée", "compte " + id);
            return id;
        }));
    }

    /** Chooses a new password by a link; every session of the account ends. Empty when the link works no more. */
    public Optional<AccountId> choosePassword(String word, String password) {
        return run(() -> links.use(Links.Purpose.PASSWORD, word).map(id -> {
            passwords.set(id, password);
            sessions.closeAll(id);
            return id;
        }));
    }

    /** Changes one's name. */
    public void rename(AccountId id, String name) {
        transactions.executeWithoutResult(status -> {
            accounts.rename(id, name);
            journal.record("compte " + id, "nom changé", "compte " + id);
        });
    }

    /** Changes one's address; false when somebody else has it. */
    public boolean changeEmail(AccountId id, String email) {
        try {
            transactions.executeWithoutResult(status -> {
                accounts.changeEmail(id, email);
                links.forget(id);
                journal.record("compte " + id, "adresse changée", "compte " + id);
            });
            return true;
        } catch (DuplicateKeyException somebodyElse) {
            return false;
        }
    }

    /** Changes one's password; the sessions on other devices end. */
    public void changePassword(AccountId id, String password, String keptSecret) {
        transactions.executeWithoutResult(status -> {
            passwords.set(id, password);
            links.forget(id);
            sessions.closeOthers(id, keptSecret);
        });
    }

    private Optional<AccountId> run(java.util.function.Supplier<Optional<AccountId>> act) {
        return Objects.requireNonNull(transactions.execute(status -> act.get()));
    }
}
