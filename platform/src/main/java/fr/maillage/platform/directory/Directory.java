package fr.maillage.platform.directory;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The offer of the territory. Everything written here leaves a revision and tells the public snapshot to refresh itself.
 */
@Component
public class Directory {
    private final PlaceRepository places;
    private final ActorRepository actors;
    private final TranslationRepository translations;
    private final TransactionTemplate transactions;
    private final TransactionTemplate oneView;
    private final Clock clock;

    Directory(
            PlaceRepository places,
            ActorRepository actors,
            TranslationRepository translations,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.places = places;
        this.actors = actors;
        this.translations = translations;
        this.transactions = new TransactionTemplate(transactionManager);
        this.oneView = new TransactionTemplate(transactionManager);
        this.oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneView.setReadOnly(true);
        this.clock = clock;
    }

    /** Grows by one or more with every change of what the public reads; 0 for an empty directory. */
    public long version() {
        return places.lastChange();
    }

    /** All that the public may read, consistent with one {@link #version()}. */
    public PublicDirectory read() {
        return oneView.execute(status -> new PublicDirectory(
                places.lastChange(),
                clock.instant(),
                places.listPublished(),
                actors.listOrganizations(),
                actors.listProgrammes(),
                actors.listPractices(),
                translations.listValidated()));
    }

    /** True when nothing was ever published here. */
    public boolean isEmpty() {
        return places.count() == 0;
    }

    /** Writes a whole offer, as new or as a next revision, in one transaction. */
    public void publish(Offer offer, String cause) {
        transactions.executeWithoutResult(status -> {
            offer.organizations().forEach(actors::save);
            offer.programmes().forEach(actors::save);
            offer.practices().forEach(actors::save);
            offer.places().forEach(place -> places.save(place, Cause.of(cause)));
            places.recordChange();
        });
    }

    /** Writes one place of an import, as a new place or as the next revision, and tells the revisions before and after. */
    public Written write(Place place, String cause, UUID run) {
        Optional<StoredPlace> before = places.findStored(place.id());
        Place addressed = before.isPresent() ? place : withFreeSlug(place);
        long revision = places.save(addressed, new Cause(cause, run));
        return new Written(before.map(StoredPlace::revision).orElse(0L), revision);
    }

    /**
     * Brings a place back to what it was before a write of an import. False, and nothing changed, when somebody changed
     * the place since.
     */
    public boolean takeBack(PlaceId id, Written written, String cause, UUID run) {
        Optional<StoredPlace> now = places.findStored(id);
        if (now.isEmpty() || now.get().revision() != written.revision()) {
            return false;
        }
        if (written.previous() == 0) {
            places.remove(now.get().place(), new Cause(cause, run));
        } else {
            places.save(places.getRevision(id, written.previous()), new Cause(cause, run));
        }
        return true;
    }

    /** The place as it stands, for a caller that will write it again. */
    public Optional<Place> findPlace(PlaceId id) {
        return places.findStored(id).map(StoredPlace::place);
    }

    /** Tells every node that what the public reads has changed. To be called in the transaction of the change. */
    public void announceChange() {
        places.recordChange();
    }

    private Place withFreeSlug(Place place) {
        String slug = place.slug();
        for (int number = 2; places.slugIsTaken(slug); number++) {
            slug = place.slug() + "-" + number;
        }
        return place.withSlug(slug);
    }
}
