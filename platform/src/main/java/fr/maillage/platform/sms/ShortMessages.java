package fr.maillage.platform.sms;

import fr.maillage.platform.guard.Bucket;
import fr.maillage.platform.guard.Spending;
import fr.maillage.platform.guard.Throttle;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.vault.Vault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Sends short messages, one at a time, within the limits, and forgets to whom as soon as the gateway has answered. */
@Component
public class ShortMessages {
    private static final Logger LOG = LoggerFactory.getLogger(ShortMessages.class);
    private static final String OPPOSITION = "sms.opposition";

    private final TextRepository repository;
    private final Gateway gateway;
    private final Throttle throttle;
    private final Vault vault;
    private final Settings settings;
    private final Clock clock;

    ShortMessages(
            TextRepository repository,
            Gateway gateway,
            Throttle throttle,
            Vault vault,
            Settings settings,
            Clock clock) {
        this.repository = repository;
        this.gateway = gateway;
        this.throttle = throttle;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** True when the territory has a gateway. */
    public boolean isOn() {
        return settings.sms().isOn();
    }

    /**
     * Sends one message, now, and waits for what the gateway says.
     *
     * @param text of one segment, see {@link fr.maillage.engines.text.ShortText}
     */
    public SmsOutcome send(MobileNumber to, String text) {
        return send(to, text, () -> true);
    }

    /**
     * The same from a terminal, which has a share of its own: one passer-by cannot use up that of the territory.
     *
     * @param terminal its identifier
     */
    public SmsOutcome sendFrom(String terminal, MobileNumber to, String text) {
        return send(to, text, () -> isWithin(Bucket.SMS_OF_TERMINAL, terminal));
    }

    private SmsOutcome send(MobileNumber to, String text, BooleanSupplier share) {
        if (!isOn()) {
            throw new IllegalStateException("no gateway: ask isOn() before");
        }
        LocalDate today = LocalDate.now(clock);
        try {
            if (!mayReceive(to, share) || !repository.take(today, settings.sms().perDay())) {
                return new SmsOutcome.NotAllowed();
            }
            SmsOutcome outcome = gateway.carry(to, text);
            if (outcome instanceof SmsOutcome.Refused) {
                repository.giveBack(today);
            }
            return outcome;
        } catch (DataAccessException | CannotCreateTransactionException databaseAway) {
            LOG.warn("No short message leaves while the database is away");
            return new SmsOutcome.Refused();
        }
    }

    private boolean mayReceive(MobileNumber to, BooleanSupplier share) {
        return !repository.isOpposed(mark(to))
                && isWithin(Bucket.SMS_TO_NUMBER, to.international())
                && share.getAsBoolean()
                && isWithin(Bucket.SMS_OF_TERRITORY, settings.territory());
    }

    private boolean isWithin(Bucket bucket, String who) {
        return throttle.spend(bucket, who, 1) instanceof Spending.Allowed;
    }

    /** This number receives nothing any more. */
    void oppose(MobileNumber who) {
        repository.oppose(mark(who), LocalDate.now(clock));
    }

    /** This number receives messages again. False when it had never said STOP. */
    boolean resume(MobileNumber who) {
        return repository.resume(mark(who));
    }

    private String mark(MobileNumber number) {
        return vault.mark(OPPOSITION, number.international());
    }
}
