package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.identity.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** What the holder of a link does with it: one act, in one transaction with the use of the link. */
@Component
public class LinkUses {
    private static final String ACTOR = "lien de contact";

    private final ContactLinkRepository links;
    private final Vouching vouching;
    private final GoneRepository gone;
    private final Directory directory;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LinkUses(
            ContactLinkRepository links,
            Vouching vouching,
            GoneRepository gone,
            Directory directory,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.links = links;
        this.vouching = vouching;
        this.gone = gone;
        this.directory = directory;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** « Tout est encore juste ». */
    public LinkUse confirm(String token) {
        return use(token, LinkUse.Action.RIGHT, place -> {
            vouching.confirm(place, voucher(), CheckOutcome.RIGHT, ACTOR);
            return new LinkUse.Done(place, LinkUse.Action.RIGHT, List.of());
        });
    }

    /** One field corrected. What cannot be understood leaves the link as it was. */
    public LinkUse correct(String token, Correction correction) {
        return use(token, LinkUse.Action.CORRECTED, place -> switch (vouching.correct(place, correction, voucher())) {
            case Corrected.Ready ready -> {
                vouching.note(place.id(), voucher(), CheckOutcome.CORRECTED, ACTOR, null);
                yield new LinkUse.Done(place, LinkUse.Action.CORRECTED, ready.differences());
            }
            case Corrected.Refused refused -> new LinkUse.NotUnderstood(refused);
            case Corrected.Same same -> new LinkUse.Same();
        });
    }

    /** « Ce lieu n’existe plus »: nothing changes before a person has decided. */
    public LinkUse sayGone(String token, String why) {
        return use(token, LinkUse.Action.GONE, place -> {
            gone.add(place.id(), "dit par le lieu", Typed.line(why, 300));
            vouching.note(place.id(), voucher(), CheckOutcome.GONE, ACTOR, null);
            return new LinkUse.Done(place, LinkUse.Action.GONE, List.of());
        });
    }

    private LinkUse use(String token, LinkUse.Action action, Function<Place, LinkUse> act) {
        LinkUse use = transactions.execute(status -> useHere(status, token, action, act));
        return use == null ? new LinkUse.Closed() : use;
    }

    private LinkUse useHere(
            TransactionStatus status, String token, LinkUse.Action action, Function<Place, LinkUse> act) {
        String mark = LinkSecrets.mark(token);
        Optional<Place> place = links.findByToken(mark).flatMap(link -> directory.findPublished(link.place()));
        if (place.isEmpty() || !links.use(mark, action.stored(), clock.instant())) {
            return new LinkUse.Closed();
        }
        LinkUse use = act.apply(place.get());
        if (use instanceof LinkUse.Done done) {
            journal.record(
                    ACTOR,
                    "fiche " + done.action().stored(),
                    "lieu " + place.get().id());
        } else {
            status.setRollbackOnly();
        }
        return use;
    }

    private Voucher voucher() {
        return Voucher.place(LocalDate.now(clock));
    }
}
