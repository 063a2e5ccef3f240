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

/**
 * Reads what people answer to a short message: STOP, NON and DÉBUT. Anything else is left unread and unkept. Only the
 * person who holds the number lifts its STOP: the product knows no number that somebody else could lift it for.
 */
@Component
public class Answers {
    private static final Set<String> STOP = Set.of("stop", "stopsms", "stopper", "arret", "arreter", "unsubscribe");
    private static final Set<String> START = Set.of("debut", "debuter", "start", "oui", "reprendre");
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
        /** Messages again, after a STOP. */
        START,
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
        if (START.contains(word)) {
            return Meaning.START;
        }
        return NO.contains(word) ? Meaning.NO : Meaning.OTHER;
    }

    /**
     * Obeys one answer, once, however often the gateway reports it. A STOP is obeyed each time: a doubt goes to silence.
     *
     * @param id how the gateway calls this answer; empty when it gives none, and then the same word of the same number
     *     within the same hour is one answer
     */
    public void hear(String from, String text, String id) {
        MobileNumber.read(from).ifPresent(who -> {
            switch (meaning(text)) {
                case STOP -> texts.oppose(who);
                case START -> resume(who, id);
                case NO -> cancel(who, id);
                case OTHER -> {
                    // nobody reads it, so nothing of it is kept
                }
            }
        });
    }

    /** Says so only to whoever had said STOP: « oui » alone is no news. */
    private void resume(MobileNumber who, String id) {
        if (isNew(who, Meaning.START, id) && texts.resume(who) && texts.isOn()) {
            texts.send(
                    who,
                    new ShortText()
                            .whole("Maillage : vous recevez de nouveau nos SMS. Pour les arrêter, répondez STOP.")
                            .text());
        }
    }

    private void cancel(MobileNumber who, String id) {
        if (isNew(who, Meaning.NO, id) && texts.isOn()) {
            texts.send(who, nothingPlanned());
        }
    }

    /** No message of ours plans anything yet, so there is nothing that this answer can cancel. */
    private String nothingPlanned() {
        ShortText text = new ShortText().whole("Maillage : aucun rendez-vous à annuler pour ce numéro.");
        return settings.phone().isBlank()
                ? text.text()
                : text.whole("Pour nous parler : " + settings.phone()).text();
    }

    /** True the first time only. */
    private boolean isNew(MobileNumber who, Meaning meaning, String id) {
        Instant now = clock.instant();
        String which = id.isBlank() ? "hour " + now.truncatedTo(ChronoUnit.HOURS) : "id " + id;
        return repository.hear(vault.mark("sms.heard", meaning + " " + who.international() + " " + which), now);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void clean() {
        repository.forgetHeardBefore(clock.instant().minus(REPORTED_AGAIN));
    }
}
