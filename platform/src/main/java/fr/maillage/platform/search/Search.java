package fr.maillage.platform.search;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PublicDirectory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds places. Every question is answered by one {@link Snapshot}; a new one is built beside the old one and put in its
 * place in one step, so that questions never wait and never see half a change.
 */
public final class Search {
    private final HoursContext context;
    private volatile Snapshot current;

    /** An empty directory, until {@link #replace} is called. */
    public Search(HoursContext context) {
        this.context = context;
        this.current = new Snapshot(new PublicDirectory(0, Instant.EPOCH, List.of(), List.of(), List.of()), context);
    }

    /** The snapshot that answers now. A page that needs it twice keeps it. */
    public Snapshot current() {
        return current;
    }

    /** Builds a snapshot in the calling thread and puts it in use, unless a newer one already is. */
    public synchronized void replace(PublicDirectory directory) {
        if (directory.version() >= current.version()) {
            current = new Snapshot(directory, context);
        }
    }

    /** Answers a question. */
    public PlaceResults search(PlaceQuery query) {
        Snapshot snapshot = current;
        PlaceIndex.Found found = snapshot.index().find(query);
        List<PlaceHit> hits = new ArrayList<>(found.page().length);
        for (int rank : found.page()) {
            hits.add(hit(snapshot, rank, query));
        }
        return new PlaceResults(
                found.tally().total,
                hits,
                FacetCounts.of(found.tally(), found.tables()),
                found.corrected(),
                snapshot.version(),
                snapshot.takenAt());
    }

    /**
     * Ways out of a question that finds nothing or too little, smallest change first, at most six, each with the exact
     * number of places it gives. Empty when nothing asked can be given up.
     */
    public List<Relaxation> relaxations(PlaceQuery query) {
        return new Relaxations(current, query).list();
    }

    private static PlaceHit hit(Snapshot snapshot, int rank, PlaceQuery query) {
        Place place = snapshot.places().get(rank);
        Integer metres = metres(query.origin(), place.location().point());
        return new PlaceHit(place, metres, null, snapshot.index().openTimes().stateOf(rank, query.now()));
    }

    private static @Nullable Integer metres(@Nullable GeoPoint origin, @Nullable GeoPoint point) {
        return origin == null || point == null ? null : (int) Math.round(origin.metresTo(point));
    }
}
