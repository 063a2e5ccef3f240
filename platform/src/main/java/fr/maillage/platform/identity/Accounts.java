package fr.maillage.platform.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people who may sign in, and what they may do. */
@Component
public class Accounts {
    private final AccountRepository repository;

    Accounts(AccountRepository repository) {
        this.repository = repository;
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
        return repository.hasAdministrator();
    }
}
