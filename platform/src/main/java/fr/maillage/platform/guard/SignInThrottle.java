package fr.maillage.platform.guard;

import fr.maillage.platform.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords, on every node at once: five tries for an account from a network, then one minute more
 * each time, fifteen at most, forgotten after twelve hours. A whole network has thirty tries. An account that many
 * networks try waits a minute at most between tries, and never for a network it was entered from before: a stranger
 * cannot lock anybody out.
 */
@Component
public class SignInThrottle {
    private static final Duration FORGOTTEN = Duration.ofHours(12);
    private static final Duration KNOWN = Duration.ofDays(30);

    /** What is counted, with how many tries are free and how many minutes the longest wait is. */
    private enum Kind {
        PAIR(5, 15),
        NETWORK(30, 15),
        ACCOUNT(50, 1);

        private final int free;
        private final int most;

        Kind(int free, int most) {
            this.free = free;
            this.most = most;
        }
    }

    private final AllowanceRepository repository;
    private final Vault vault;
    private final Clock clock;

    SignInThrottle(AllowanceRepository repository, Vault vault, Clock clock) {
        this.repository = repository;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Counts a try; to be called before the password is looked at, whether the account exists or not, so that the answer
     * tells nothing.
     *
     * @param account what was typed as the name of the account
     * @param address of the visitor, as the server tells it
     */
    public Spending attempt(String account, String address) {
        String network = NetworkPrefix.of(address);
        Spending pair = count(Kind.PAIR, account + "\n" + network);
        if (pair instanceof Spending.Wait) {
            return pair;
        }
        Spending whole = count(Kind.NETWORK, network);
        if (whole instanceof Spending.Wait || known(account, network)) {
            return whole;
        }
        return count(Kind.ACCOUNT, account);
    }

    /** The password was right: the tries are forgotten, and the network is known to the account. */
    public void succeeded(String account, String address) {
        String network = NetworkPrefix.of(address);
        repository.forgetTries(mark(Kind.PAIR, account + "\n" + network));
        repository.forgetTries(mark(Kind.ACCOUNT, account));
        repository.know(vault.mark("known network", account + "\n" + network), clock.instant());
    }

    private boolean known(String account, String network) {
        return repository.knows(
                vault.mark("known network", account + "\n" + network),
                clock.instant().minus(KNOWN));
    }

    private Spending count(Kind kind, String who) {
        Instant now = clock.instant();
        String mark = mark(kind, who);
        if (repository.count(mark, kind.free, kind.most, now, now.minus(FORGOTTEN))) {
            return new Spending.Allowed();
        }
        Optional<Instant> until = repository.findWait(mark);
        return new Spending.Wait(
                until.map(instant -> Duration.between(now, instant)).orElse(Duration.ofSeconds(1)));
    }

    private String mark(Kind kind, String who) {
        return vault.mark("sign-in " + kind, who);
    }
}
