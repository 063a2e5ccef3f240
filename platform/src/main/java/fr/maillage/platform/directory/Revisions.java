package fr.maillage.platform.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes of single places by people, and the history that everybody reads. A change is written against the revision that
 * its author saw; when somebody was faster, nothing is written and both versions can be compared.
 */
@Component
public class Revisions {
    private static final int MOST_SHOWN = 200;

    private final Directory directory;
    private final PlaceRepository places;
    private final RevisionRepository history;
    private final TransactionTemplate transactions;

    Revisions(
            Directory directory,
            PlaceRepository places,
            RevisionRepository history,
            PlatformTransactionManager transactionManager) {
        this.directory = directory;
        this.places = places;
        this.history = history;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** The place of a public address, published or withdrawn. */
    public Optional<StoredPlace> findBySlug(String slug) {
        return places.findStoredBySlug(slug);
    }

    /** The place of an identity, published or withdrawn. */
    public Optional<StoredPlace> find(PlaceId id) {
        return places.findStored(id);
    }

    /** Adds a place that nobody had, under a free public address. */
    public StoredPlace publish(Place place, Why why) {
        return inOne(() -> {
            Place addressed = directory.withFreeSlug(place);
            long revision = places.save(addressed, Cause.of(why));
            places.recordChange();
            return new StoredPlace(addressed, revision, true);
        });
    }

    /** Writes what a place says from now on, and publishes it if it was withdrawn. Its public address never changes. */
    public ReviseOutcome revise(Place next, long expected, Why why) {
        return write(next, expected, "published", why);
    }

    /** Takes a place out of what the public reads; its history stays, and it can come back. */
    public ReviseOutcome withdraw(PlaceId id, long expected, Why why) {
        return write(places.getStored(id).place(), expected, "withdrawn", why);
    }

    /** Brings a place back to what it was at one of its revisions: a revision like any other, that can be undone too. */
    public ReviseOutcome restore(PlaceId id, long number, long expected, Why why) {
        Place then = getRevision(id, number).place();
        return write(then.withSlug(places.getStored(id).place().slug()), expected, "published", why);
    }

    /** The changes of a place, the most recent first. */
    public List<Revision> list(PlaceId id) {
        return history.list(id, MOST_SHOWN);
    }

    /** One of the changes of a place, if there is one of this number. */
    public Optional<Revision> findRevision(PlaceId id, long number) {
        return history.find(id, number);
    }

    /** One of the changes of a place. Throws when there is none of this number. */
    public Revision getRevision(PlaceId id, long number) {
        return findRevision(id, number)
                .orElseThrow(() -> new IllegalArgumentException("no revision " + number + " of " + id));
    }

    /** The place that was public under an address and is no longer, if there is one. */
    public Optional<WithdrawnPlace> findWithdrawn(String slug) {
        return places.findStoredBySlug(slug)
                .filter(stored -> !stored.published())
                .map(stored -> {
                    Revision last = getRevision(stored.place().id(), stored.revision());
                    return new WithdrawnPlace(stored.place(), last.at(), last.why());
                });
    }

    /** The public places of a commune, by its INSEE code. */
    public List<Place> listIn(String communeCode) {
        return history.listIn(communeCode);
    }

    private ReviseOutcome write(Place next, long expected, String status, Why why) {
        return inOne(() -> {
            if (!places.saveIf(next, expected, status, Cause.of(why))) {
                return new ReviseOutcome.Overtaken(places.getStored(next.id()));
            }
            places.recordChange();
            return new ReviseOutcome.Written(expected + 1);
        });
    }

    private <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
