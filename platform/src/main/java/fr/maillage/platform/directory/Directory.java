package fr.maillage.platform.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final TieRepository ties;
    private final ChangeRepository changes;
    private final TransactionTemplate transactions;
    private final TransactionTemplate oneView;
    private final Clock clock;

    Directory(
            PlaceRepository places,
            ActorRepository actors,
            TieRepository ties,
            ChangeRepository changes,
            TranslationRepository translations,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.places = places;
        this.actors = actors;
        this.translations = translations;
        this.ties = ties;
        this.changes = changes;
        this.transactions = new TransactionTemplate(transactionManager);
        this.oneView = new TransactionTemplate(transactionManager);
        this.oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneView.setReadOnly(true);
        this.clock = clock;
    }

    /** Grows by one or more with every change of what the public reads; 0 for an empty directory. */
    public long version() {
        transactions.executeWithoutResult(status -> changes.number());
        return places.lastChange();
    }

    /** All that the public may read, consistent with one {@link #version()}. */
    public PublicDirectory read() {
        transactions.executeWithoutResult(status -> changes.number());
        return oneView.execute(status -> new PublicDirectory(
                places.lastChange(),
                clock.instant(),
                places.listPublished(),
                actors.listOrganizations(),
                actors.listProgrammes(),
                actors.listPractices(),
                ties.read(),
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

    /**
     * Writes one place, as a new place or as the next revision, and tells the revisions before and after.
     *
     * @param run the import that writes, when one does
     */
    public Written write(Place place, String cause, @Nullable UUID run) {
        Optional<StoredPlace> before = places.findStored(place.id());
        Place addressed = before.isPresent() ? place : withFreeSlug(place);
        long revision = places.save(addressed, new Cause(cause, run));
        return new Written(before.map(StoredPlace::revision).orElse(0L), revision);
    }

    /**
     * Brings a place back to what it was before a write of an import. False, and nothing changed, when somebody changed
     * the place since, or when a new place stands by now for another that was merged into it.
     */
    public boolean takeBack(PlaceId id, Written written, String cause, UUID run) {
        Optional<StoredPlace> now = places.findStored(id);
        if (now.isEmpty() || !saysWhatWasWritten(now.get(), written)) {
            return false;
        }
        if (written.previous() == 0 && places.standsForOthers(id)) {
            return false;
        }
        if (written.previous() == 0) {
            places.remove(now.get().place(), new Cause(cause, run));
        } else {
            places.save(places.getRevision(id, written.previous()), new Cause(cause, run));
        }
        return true;
    }

    /** Merged and taken apart again, or corrected and corrected back, a place says what was written. */
    private boolean saysWhatWasWritten(StoredPlace now, Written written) {
        PlaceId id = now.place().id();
        return now.revision() == written.revision()
                || (now.published() && now.place().equals(places.getRevision(id, written.revision())));
    }

    /**
     * The place as it stands, for a caller that will write it again in the same transaction: nobody else writes it
     * meanwhile. For a place that was merged, the one that took it in.
     */
    public Optional<Place> findPlace(PlaceId id) {
        return places.findStanding(id).map(StoredPlace::place);
    }

    /** What a place was at one of its revisions. */
    public Place getRevision(PlaceId id, long revision) {
        return places.getRevision(id, revision);
    }

    /**
     * What changed after a mark, in the order in which it became visible; following the marks misses nothing and repeats
     * nothing.
     *
     * @param after the mark of the last change already read, {@link PlaceChange.Mark#START} for the very first
     */
    public List<PlaceChange> listChanges(PlaceChange.Mark after, int most) {
        transactions.executeWithoutResult(status -> changes.number());
        return changes.listAfter(after, most);
    }

    /** The latest changes, the most recent first. */
    public List<PlaceChange> listLatestChanges(int most) {
        transactions.executeWithoutResult(status -> changes.number());
        return changes.listLatest(most);
    }

    /** Tells every node that what the public reads has changed. To be called in the transaction of the change. */
    public void announceChange() {
        places.recordChange();
    }

    /** The place that the public can read now. */
    public Optional<Place> findPublished(PlaceId id) {
        return places.findStored(id).filter(StoredPlace::published).map(StoredPlace::place);
    }

    /** Takes a place off what the public reads, keeping all of it. False when it is not there. */
    public boolean withdraw(PlaceId id, String cause) {
        Optional<Place> standing = findPublished(id);
        standing.ifPresent(place -> places.withdraw(place, Cause.of(cause)));
        return standing.isPresent();
    }

    Place withFreeSlug(Place place) {
        String slug = place.slug();
        for (int number = 2; places.slugIsTaken(slug); number++) {
            slug = place.slug() + "-" + number;
        }
        return place.withSlug(slug);
    }
}
