package fr.maillage.platform.post;

import fr.maillage.platform.kernel.Settings;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes letters. They leave within seconds of the transaction that sends them, and are tried again for two days. */
@Component
public class Post {
    private final OutboxRepository outbox;
    private final Settings.Mail settings;
    private final Clock clock;

    Post(OutboxRepository outbox, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings.mail();
        this.clock = clock;
    }

    /** True when the territory has a mail server. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** Sends a letter with the transaction of the caller; throws when there is no mail server. */
    public void send(Letter letter) {
        if (!isOn()) {
            throw new IllegalStateException("no mail server: ask isOn() before");
        }
        outbox.add(UUID.randomUUID(), letter, clock.instant());
    }
}
