package fr.maillage.platform.guard;

import fr.maillage.platform.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses, on every node at once; what turns out to be right costs nothing. From a device that was let in
 * before, an account has five tries of its own, then one minute more each time, fifteen at most, forgotten after twelve
 * hours: nothing that anybody does elsewhere touches them. From any other device the same holds for an account and a
 * network together, a minute at most where the account was entered from that network before; moreover an account that
 * many networks try waits a minute at most, and a network has thirty wrong tries on accounts that it never entered, which
 * come back one a minute. A stranger therefore delays the owner by a minute at most, and not at all on her own device.
 */
@Component
public class SignInThrottle {
    private static final Duration FORGOTTEN = Duration.ofHours(12);
    private static final Duration KNOWN = Duration.ofDays(30);

    /** What is counted, with how many tries are free and how many minutes the longest wait is. */
    private enum Kind {
        DEVICE(5, 15),
        PAIR(5, 15),
        PAIR_AT_HOME(5, 1),
        ACCOUNT(50, 1);

        private final int free;
        private final int most;

        Kind(int free, int most) {
            this.free = free;
            this.most = most;
        }
    }

    /** What one tries to pass. Each has counts of its own. */
    public enum Door {
        /** The password, for whoever is outside. */
        PASSWORD(true),
        /** The password again, for whoever is inside. */
        AGAIN(false),
        /** A code, for whoever has the password. */
        CODE(false),
        /** A link for a new password. */
        FORGOTTEN(true);

        private final boolean outside;

        Door(boolean outside) {
            this.outside = outside;
        }
    }

    /**
     * A try.
     *
     * @param account what was typed as the name of the account, or its identifier
     * @param address of the visitor, as the server tells it
     * @param device a mark of the device when the account was entered with it before; empty otherwise
     */
    public record Try(Door door, String account, String address, String device) {
        private String network() {
            return NetworkPrefix.of(address);
        }

        private String pair() {
            return account + "\n" + network();
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
     */
    public Spending attempt(Try tried) {
        Instant now = clock.instant();
        if (!tried.device().isEmpty()) {
            return count(Kind.DEVICE, mark(tried, Kind.DEVICE), now);
        }
        if (isAtHome(tried, now)) {
            return count(Kind.PAIR_AT_HOME, mark(tried, Kind.PAIR_AT_HOME), now);
        }
        Spending network = tried.door().outside ? spend(tried, now) : new Spending.Allowed();
        if (network instanceof Spending.Wait) {
            return network;
        }
        Spending account = count(Kind.ACCOUNT, mark(tried, Kind.ACCOUNT), now);
        if (account instanceof Spending.Wait) {
            giveBack(tried);
            return account;
        }
        Spending pair = count(Kind.PAIR, mark(tried, Kind.PAIR), now);
        if (pair instanceof Spending.Wait) {
            giveBack(tried);
            repository.uncount(mark(tried, Kind.ACCOUNT), now);
        }
        return pair;
    }

    /** It was right: its tries are forgotten, and the network is known to the account. */
    public void succeeded(Try tried) {
        Instant now = clock.instant();
        if (tried.device().isEmpty() && !isAtHome(tried, now)) {
            giveBack(tried);
        }
        for (Kind kind : Kind.values()) {
            repository.forgetTries(mark(tried, kind));
        }
        repository.know(home(tried), now);
    }

    private boolean isAtHome(Try tried, Instant now) {
        return repository.knows(home(tried), now.minus(KNOWN));
    }

    private String home(Try tried) {
        return vault.mark("known network " + tried.door(), tried.pair());
    }

    private Spending count(Kind kind, String mark, Instant now) {
        if (repository.count(mark, kind.free, kind.most, now, now.minus(FORGOTTEN))) {
            return new Spending.Allowed();
        }
        Optional<Instant> until = repository.findWait(mark);
        return new Spending.Wait(
                until.map(instant -> Duration.between(now, instant)).orElse(Duration.ofSeconds(1)));
    }

    private Spending spend(Try tried, Instant now) {
        if (repository.spend(Bucket.WRONG_TRY, network(tried), 1, now)) {
            return new Spending.Allowed();
        }
        return new Spending.Wait(repository
                .findLevel(Bucket.WRONG_TRY, network(tried))
                .map(level -> level.drained(Bucket.WRONG_TRY, now).plus(1).excess(Bucket.WRONG_TRY))
                .orElse(Duration.ofSeconds(1)));
    }

    private void giveBack(Try tried) {
        if (tried.door().outside) {
            repository.giveBack(Bucket.WRONG_TRY, network(tried), 1);
        }
    }

    private String network(Try tried) {
        return vault.mark("sign-in network " + tried.door(), tried.network());
    }

    private String mark(Try tried, Kind kind) {
        String who =
                switch (kind) {
                    case DEVICE -> tried.account() + "\n" + tried.device();
                    case PAIR, PAIR_AT_HOME -> tried.pair();
                    case ACCOUNT -> tried.account();
                };
        return vault.mark("sign-in " + tried.door() + " " + kind, who);
    }
}
