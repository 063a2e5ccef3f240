package fr.maillage.platform.identity;

import fr.maillage.platform.kernel.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The people of the demonstration, one a role or more. They exist in the demonstration only, and enter by a press on the
 * sign-in page, which lists them.
 */
@Component
public class DemoAccounts {
    private static final String DOMAIN = "@demo.invalid";

    private final AccountRepository repository;
    private final Settings settings;
    private final Clock clock;

    DemoAccounts(AccountRepository repository, Settings settings, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes sure that somebody is there; does nothing outside the demonstration. */
    public void ensure(String handle, String name, Grant grant) {
        if (!settings.demo()) {
            return;
        }
        AccountId id =
                new AccountId(UUID.nameUUIDFromBytes(("demo:account:" + handle).getBytes(StandardCharsets.UTF_8)));
        repository.add(id, handle + DOMAIN, name, Account.State.ACTIVE, clock.instant());
        repository.give(id, grant, clock.instant());
    }

    /** True for somebody of the demonstration: she enters by a press, and what opens her account stays as it is. */
    public static boolean isInvented(Account account) {
        return account.email().endsWith(DOMAIN);
    }

    /** Those who may be tried; nobody outside the demonstration. */
    public List<Account> list() {
        return settings.demo()
                ? repository.list().stream().filter(DemoAccounts::isInvented).toList()
                : List.of();
    }
}
