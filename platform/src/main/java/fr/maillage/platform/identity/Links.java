package fr.maillage.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Links that do one thing once, for whoever holds them: accepting an invitation, choosing a new password. */
@Component
public class Links {
    /** What a link opens, and for how long. */
    public enum Purpose {
        INVITATION(Duration.ofDays(7), "/invitation/"),
        PASSWORD(Duration.ofHours(1), "/mot-de-passe/");

        private final Duration life;
        private final String path;

        Purpose(Duration life, String path) {
            this.life = life;
            this.path = path;
        }

        /** The page of a link, by its word. */
        public String path(String word) {
            return path + word;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final OneTimeLinkRepository repository;
    private final Clock clock;

    Links(OneTimeLinkRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** A new link; those made before for the same thing stop working. Gives its word, kept nowhere. */
    public String make(Purpose purpose, AccountId account) {
        String word = Secrets.readableKey();
        repository.replace(
                Secrets.hash(word),
                purpose.code(),
                account,
                clock.instant(),
                clock.instant().plus(purpose.life));
        return word;
    }

    /** Whose link this is, as long as it works. */
    public Optional<AccountId> find(Purpose purpose, String word) {
        return repository.find(markOf(word), purpose.code(), clock.instant());
    }

    /** Uses a link; empty when somebody was faster or it is too late. */
    public Optional<AccountId> use(Purpose purpose, String word) {
        return useMarked(purpose, markOf(word));
    }

    /** What is kept of a link. It finds the link again for whoever leaves and comes back, and opens nothing by itself. */
    public static String markOf(String word) {
        return Secrets.hash(Secrets.normalized(word));
    }

    /** Uses the link of a mark; empty when somebody was faster or it is too late. */
    Optional<AccountId> useMarked(Purpose purpose, String mark) {
        return repository.use(mark, purpose.code(), clock.instant());
    }

    /** Ends every link of an account. */
    public void forget(AccountId account) {
        repository.forget(account);
    }
}
