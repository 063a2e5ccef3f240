package fr.maillage.platform.directory;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Places that stand for others, and places that belong together. Every method is to be called in a transaction of the
 * caller, who also announces the change ({@link Directory#announceChange()}).
 */
@Component
public class PlaceTies {
    private final TieRepository ties;

    PlaceTies(TieRepository ties) {
        this.ties = ties;
    }

    /** The public place, held against every other writer until the transaction ends; empty when it is not public. */
    public Optional<HeldPlace> hold(PlaceId id) {
        return ties.hold(id);
    }

    /** What a place last said, public or not. */
    public Optional<Place> findLastSaid(PlaceId id) {
        return ties.findLastSaid(id);
    }

    /** Takes a public place, held by this transaction, out of the directory: from now on another stands for it. */
    public void withdraw(PlaceId id, PlaceId into, String cause) {
        ties.withdraw(id, into, cause);
    }

    /** Makes a place public again as it was at one of its revisions, to the byte. */
    public void restore(PlaceId id, long revision, String cause) {
        ties.restore(id, revision, cause);
    }

    /** Every place that was merged, with the public one that stands for it. */
    public Map<PlaceId, PlaceId> standIns() {
        return ties.standIns();
    }

    /** Says how two places belong together, instead of what was said of them before. */
    public void relate(PlaceRelation relation) {
        ties.relate(relation);
    }

    /** Forgets what was said of two places. */
    public void unrelate(PlaceId one, PlaceId other) {
        ties.unrelate(one, other);
    }

    /** How two places belong together, in whichever direction it was said. */
    public Optional<PlaceRelation> findRelation(PlaceId one, PlaceId other) {
        return ties.relations().stream()
                .filter(relation -> (relation.from().equals(one)
                                && relation.to().equals(other))
                        || (relation.from().equals(other) && relation.to().equals(one)))
                .findFirst();
    }
}
