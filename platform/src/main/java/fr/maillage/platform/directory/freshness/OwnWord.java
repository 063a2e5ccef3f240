package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Targets;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * « Tout est encore juste », said by whoever keeps the sheet of a place, from the space of that person: the word of the place
 * itself, without waiting for a letter. The team of the territory is not of the place: it calls, or visits.
 */
@Component
public class OwnWord {
    private final Vouching vouching;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OwnWord(Vouching vouching, Journal journal, PlatformTransactionManager transactionManager, Clock clock) {
        this.vouching = vouching;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** True for whoever keeps this place, or those of its organization. */
    public static boolean isOf(Caller caller, Place place) {
        return caller instanceof Caller.SignedIn person
                && person.grants().stream()
                        .filter(grant -> grant.role() == Role.CONTRIBUTOR || grant.role() == Role.MANAGER)
                        .anyMatch(grant -> grant.allows(Right.CORRECT_PLACE, Targets.of(place)));
    }

    /** All is still true today. The caller's right was checked. */
    public void confirm(Place place, Caller by) {
        transactions.executeWithoutResult(status -> {
            vouching.confirm(place, Voucher.place(LocalDate.now(clock)), CheckOutcome.RIGHT, by.pseudonym());
            journal.record(by.pseudonym(), "fiche confirmée par le lieu", "lieu " + place.id());
        });
    }
}
