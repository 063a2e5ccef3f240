package fr.maillage.platform.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people who may sign in, and what they may do. */
@Component
public class Accounts {
    private final AccountRepository repository;
    private final Sessions sessions;
    private final Journal journal;
    private final Clock clock;

    Accounts(AccountRepository repository, Sessions sessions, Journal journal, Clock clock) {
        this.repository = repository;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** The account, if there is one. */
    public Optional<Account> find(AccountId id) {
        return repository.find(id);
    }

    /** The account of an address, if there is one. */
    public Optional<Account> findByEmail(String email) {
        return repository.findByEmail(email);
    }

    /** Everybody, by name. */
    public List<Account> list() {
        return repository.list();
    }

    /** True when somebody can already administer the territory. */
    public boolean hasAdministrator() {
        return repository.list().stream()
                .filter(account -> account.state() == Account.State.ACTIVE)
                .flatMap(account -> account.grants().stream())
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }

    /** Gives a role to somebody. */
    public void give(AccountId account, Grant grant, Caller by) {
        repository.give(account, grant, clock.instant());
        journal.record(by.pseudonym(), "droit donné : " + words(grant), "compte " + account);
    }

    /** Takes a role back; it counts from the next press of a button. */
    public void takeBack(AccountId account, Grant grant, Caller by) {
        repository.takeBack(account, grant);
        journal.record(by.pseudonym(), "droit repris : " + words(grant), "compte " + account);
    }

    /** Puts somebody out, everywhere and at once. */
    public void disable(AccountId account, Caller by) {
        repository.changeState(account, Account.State.DISABLED);
        sessions.closeAll(account);
        journal.record(by.pseudonym(), "compte désactivé", "compte " + account);
    }

    private static String words(Grant grant) {
        return grant.role().code() + " " + grant.scope().kind() + " "
                + grant.scope().code();
    }
}
