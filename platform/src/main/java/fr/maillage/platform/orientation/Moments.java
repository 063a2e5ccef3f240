package fr.maillage.platform.orientation;

import fr.maillage.engines.rank.Availability;
import fr.maillage.engines.rank.FirstMoment;
import fr.maillage.engines.rank.When;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The first moments of one timetable at one instant, each worked out once however often it is asked. */
final class Moments implements FirstMoment {
    private final Openings openings;
    private final AtomicReferenceArray<Availability> known = new AtomicReferenceArray<>(When.values().length);

    Moments(Openings openings) {
        this.openings = openings;
    }

    @Override
    public Availability apply(When when) {
        Availability availability = known.get(when.ordinal());
        if (availability == null) {
            availability = openings.first(when);
            known.set(when.ordinal(), availability);
        }
        return availability;
    }

    /** Worked out anew only for whoever would come too late for the first opening. */
    @Override
    public Availability reached(When when, Duration way) {
        Availability first = apply(when);
        boolean late = first instanceof Availability.From from && !openings.isReached(from, way);
        return late ? openings.first(when, way) : first;
    }
}
