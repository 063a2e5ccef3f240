package fr.maillage.platform.search;

import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.Reach;
import fr.maillage.engines.geo.TravelMode;
import fr.maillage.engines.geo.TravelProfile;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.OpenState;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PublicDirectory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds places. Every question is answered by one {@link Snapshot}; a new one is built beside the old one and put in its
 * place in one step, so that questions never wait and never see half a change.
 */
public final class Search {
    private final HoursContext context;
    private final TravelTime travel;
    private final Home home;
    private volatile Snapshot current;
    private volatile boolean trusted = true;

    /**
     * An empty directory, until {@link #replace} is called.
     *
     * @param context holidays and time zone of the territory
     * @param travel its rivers and bridges
     * @param home its communes and quarters
     */
    public Search(HoursContext context, TravelTime travel, Home home) {
        this.context = context;
        this.travel = travel;
        this.home = home;
        this.current =
                new Snapshot(new PublicDirectory(0, Instant.EPOCH, List.of(), List.of(), List.of()), context, home);
    }

    /** The same where nothing is known beside the places. */
    public Search(HoursContext context, TravelTime travel) {
        this(context, travel, Home.unknown());
    }

    /** The same around Bordeaux, with the bundled rivers and bridges. */
    public Search(HoursContext context) {
        this(context, new TravelTime(Barriers.bordeaux()));
    }

    /** The same over the places of some communes, as they are now. */
    public Search within(Set<String> communes) {
        Search part = new Search(context, travel, home.within(communes));
        part.replace(current.within(communes));
        part.trust(trusted);
        return part;
    }

    /** The snapshot that answers now. A page that needs it twice keeps it. */
    public Snapshot current() {
        return current;
    }

    /** False while the directory cannot be read: pages then say how old their information is. */
    public boolean isTrusted() {
        return trusted;
    }

    /** Told after each look at the directory. */
    void trust(boolean readable) {
        trusted = readable;
    }

    /** Builds a snapshot in the calling thread and puts it in use, unless a newer one already is. */
    public synchronized void replace(PublicDirectory directory) {
        if (directory.version() >= current.version()) {
            current = new Snapshot(directory, context, home);
        }
    }

    /** Answers a question. */
    public PlaceResults search(PlaceQuery query) {
        return search(current, query);
    }

    /** Answers a question from one snapshot, for a page that reads it more than once. */
    public PlaceResults search(Snapshot snapshot, PlaceQuery query) {
        PlaceIndex.Found found = snapshot.index().find(query);
        GeoPoint origin = query.origin();
        Reach reach = origin == null ? null : travel.from(origin, TravelProfile.usual(TravelMode.WALK));
        List<PlaceHit> hits = new ArrayList<>(found.page().length);
        for (int rank : found.page()) {
            hits.add(hit(snapshot, rank, query, reach));
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
        return relaxations(current, query);
    }

    /** The same, from one snapshot. */
    public List<Relaxation> relaxations(Snapshot snapshot, PlaceQuery query) {
        return new Relaxations(snapshot, query).list();
    }

    private static PlaceHit hit(Snapshot snapshot, int rank, PlaceQuery query, @Nullable Reach reach) {
        Place place = snapshot.places().get(rank);
        OpenState state = snapshot.index().openTimes().stateOf(rank, query.now());
        GeoPoint origin = query.origin();
        GeoPoint point = place.location().point();
        return origin == null || point == null || reach == null
                ? new PlaceHit(place, null, null, state)
                : new PlaceHit(place, (int) Math.round(origin.metresTo(point)), minutes(reach.minutesTo(point)), state);
    }

    /** Whole minutes, rounded up; none where no bridge leads. */
    private static @Nullable Integer minutes(double minutes) {
        return Double.isInfinite(minutes) ? null : (int) Math.ceil(minutes);
    }
}
