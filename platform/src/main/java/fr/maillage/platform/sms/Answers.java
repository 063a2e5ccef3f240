package fr.maillage.platform.sms;

import fr.maillage.engines.text.Folding;
import fr.maillage.engines.text.ShortText;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads what people answer to a short message: STOP and NON. Anything else is left unread and unkept. */
@Component
public class Answers {
    private static final Set<String> STOP = Set.of("stop", "stopsms", "stopper", "arret", "arreter", "unsubscribe");
    private static final Set<String> NO = Set.of("non", "no", "annuler", "annule");
    private static final Duration REPORTED_AGAIN = Duration.ofDays(3);

    private final TextRepository repository;
    private final ShortMessages texts;
    private final Vault vault;
    private final Settings settings;
    private final Clock clock;

    Answers(TextRepository repository, ShortMessages texts, Vault vault, Settings settings, Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a person meant. */
    enum Meaning {
        /** No message any more. */
        STOP,
        /** « NON »: what was planned is cancelled. */
        NO,
        /** Something else. */
        OTHER
    }

    static Meaning meaning(String text) {
        String word =
                Folding.fold(text.length() > 60 ? text.substring(0, 60) : text).split(" ", 2)[0];
        if (STOP.contains(word)) {
            return Meaning.STOP;
        }
        return NO.contains(word) ? Meaning.NO : Meaning.OTHER;
    }

    /**
     * Obeys one answer, once, however often the gateway reports it.
     *
     * @param id how the gateway calls this answer; empty when it gives none, and then the same words of the same number
     *     within the same hour are one answer
     */
    public void hear(String from, String text, String id) {
        MobileNumber.read(from).ifPresent(who -> {
            Meaning meaning = meaning(text);
            if (meaning == Meaning.STOP) {
                texts.oppose(who);
            } else if (meaning == Meaning.NO && repository.hear(mark(who, id), clock.instant()) && texts.isOn()) {
                texts.send(who, nothingPlanned());
            }
        });
    }

    /** No message of ours plans anything yet, so there is nothing that this answer can cancel. */
    private String nothingPlanned() {
        ShortText text = new ShortText().whole("Maillage : aucun rendez-vous à annuler pour ce numéro.");
        return settings.phone().isBlank()
                ? text.text()
                : text.whole("Pour nous parler : " + settings.phone()).text();
    }

    private String mark(MobileNumber who, String id) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return vault.mark("sms.heard", id.isBlank() ? who.international() + " " + hour : "id " + id);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void clean() {
        repository.forgetHeardBefore(clock.instant().minus(REPORTED_AGAIN));
    }
}
