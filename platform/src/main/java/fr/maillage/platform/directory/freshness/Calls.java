package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asking places, by phone or by a visit: whom to ask next, for one caller at a time, and what they answered. */
@Component
public class Calls {
    static final int REFUSED_MONTHS = 6;
    static final int AGAIN_DAYS = 2;

    private final CallQueue queue;
    private final CallHolds holds;
    private final CallBook book;
    private final Directory directory;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Calls(
            CallQueue queue,
            CallHolds holds,
            CallBook book,
            Directory directory,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.queue = queue;
        this.holds = holds;
        this.book = book;
        this.directory = directory;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** The places that a caller may call now, the most useful first; those that others are at are left out. */
    public List<CallLine> list(Caller caller, CallFilter filter) {
        Set<PlaceId> others = holds.listHeldByOthers(caller.pseudonym());
        return queue.list(caller, filter).stream()
                .filter(line -> !others.contains(line.place().id()))
                .toList();
    }

    /** Takes the next place that can be called and that nobody is at. Two callers never get the same one. */
    public Optional<PlaceId> takeNext(Caller caller, CallFilter filter) {
        return list(caller, filter).stream()
                .filter(line -> !line.place().phones().isEmpty())
                .map(line -> line.place().id())
                .filter(place -> holds.take(place, caller.pseudonym()))
                .findFirst();
    }

    /** Takes one place. False when somebody else is at it. */
    public boolean take(PlaceId place, Caller caller) {
        return holds.take(place, caller.pseudonym());
    }

    /** True while the caller has this place. */
    public boolean isHeldBy(PlaceId place, Caller caller) {
        return holds.isHeldBy(place, caller.pseudonym());
    }

    /** How many fields were corrected in this call. */
    public int corrections(PlaceId place, Caller caller) {
        return holds.corrections(place, caller.pseudonym());
    }

    /** Gives a place back without an answer. */
    public void release(PlaceId place, Caller caller) {
        holds.release(place, caller.pseudonym());
    }

    /** Corrects one field during a call. Empty when the caller no longer has the place. */
    public Optional<Corrected> correct(PlaceId id, Correction correction, boolean visit, Caller caller) {
        Optional<Place> place = directory.findPublished(id);
        if (place.isEmpty() || !holds.take(id, caller.pseudonym())) {
            return Optional.empty();
        }
        return Optional.ofNullable(transactions.execute(status -> {
            Corrected corrected = book.correct(place.get(), correction, voucher(visit, LocalDate.now(clock), caller));
            if (corrected instanceof Corrected.Ready) {
                holds.corrected(id, caller.pseudonym());
                journal.record(caller.pseudonym(), "fiche corrigée après un appel", "lieu " + id);
            }
            return corrected;
        }));
    }

    /** Writes down what came of a call, and gives the place back. */
    public CallOutcome answer(PlaceId id, CallAnswer answer, Caller caller) {
        CallOutcome refusal = refusal(answer);
        if (refusal != null) {
            return refusal;
        }
        CallOutcome outcome = transactions.execute(status -> {
            Optional<Integer> corrections = holds.release(id, caller.pseudonym());
            return corrections.isEmpty() ? new CallOutcome.NotHeld() : write(id, answer, corrections.get() > 0, caller);
        });
        return outcome == null ? new CallOutcome.NotHeld() : outcome;
    }

    /** Writes down an answer taken on paper, whoever is at the place. */
    public CallOutcome enter(PlaceId id, CallAnswer answer, Caller caller) {
        CallOutcome refusal = refusal(answer);
        if (refusal != null) {
            return refusal;
        }
        CallOutcome outcome = transactions.execute(status -> write(id, answer, false, caller));
        return outcome == null ? new CallOutcome.NotHeld() : outcome;
    }

    private CallOutcome write(PlaceId id, CallAnswer answer, boolean corrected, Caller caller) {
        Optional<Place> place = directory.findPublished(id);
        if (place.isEmpty()) {
            return new CallOutcome.NotHeld();
        }
        boolean right = answer.outcome() == CheckOutcome.RIGHT;
        CheckOutcome outcome = right && corrected ? CheckOutcome.CORRECTED : answer.outcome();
        Voucher voucher = voucher(answer.visit(), answer.on(), caller);
        book.write(place.get(), voucher, outcome, again(answer), answer.why(), caller.pseudonym());
        journal.record(caller.pseudonym(), "vérification\u00a0: " + outcome.words(), "lieu " + id);
        return new CallOutcome.Written(outcome);
    }

    private @Nullable LocalDate again(CallAnswer answer) {
        LocalDate again = answer.again();
        return switch (answer.outcome()) {
            case NO_ANSWER -> again == null ? answer.on().plusDays(AGAIN_DAYS) : again;
            case REFUSED -> answer.on().plusMonths(REFUSED_MONTHS);
            case RIGHT, CORRECTED, GONE -> null;
        };
    }

    private @Nullable CallOutcome refusal(CallAnswer answer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate again = answer.again();
        if (answer.on().isAfter(today) || answer.on().isBefore(today.minusMonths(2))) {
            return new CallOutcome.Refused(
                    "jour", "Écrivez le jour de l’appel\u00a0: aujourd’hui, ou dans les deux derniers mois.");
        }
        boolean soon = again != null && (!again.isAfter(answer.on()) || again.isAfter(today.plusMonths(6)));
        return soon ? new CallOutcome.Refused("reessayer", "Choisissez un jour à venir, dans les six mois.") : null;
    }

    private static Voucher voucher(boolean visit, LocalDate on, Caller caller) {
        return new Voucher(visit ? Voucher.Channel.VISIT : Voucher.Channel.PHONE, caller.publicWords(), on);
    }
}
