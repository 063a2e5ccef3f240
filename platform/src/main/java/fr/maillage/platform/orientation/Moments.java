package fr.maillage.platform.orientation;

import fr.maillage.engines.rank.Availability;
import fr.maillage.engines.rank.When;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** The first moments of one timetable at one instant, each worked out once however often it is asked. */
final class Moments implements Function<When, Availability> {
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
}
