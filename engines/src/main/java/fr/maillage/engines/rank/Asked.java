package fr.maillage.engines.rank;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.Reach;
import fr.maillage.engines.geo.TravelProfile;
import fr.maillage.engines.geo.TravelTime;
import java.time.Duration;
import java.util.Optional;

/** A question with what is computed from it once for all places. */
record Asked(Question question, Optional<Reach> reach) {
    private static final int UNSAID_MINUTES = 30;

    static Asked of(Question question, TravelTime times) {
        TravelProfile profile = TravelProfile.usual(question.travel().mode())
                .withDetour(question.where().detourFactor());
        return new Asked(question, question.origin().map(origin -> times.from(origin, profile)));
    }

    /** Minutes to the place, rounded up; empty when either end is unknown, the largest integer when no way leads there. */
    Optional<Integer> minutesTo(Candidate candidate) {
        if (reach.isEmpty() || candidate.point().isEmpty()) {
            return Optional.empty();
        }
        double minutes = reach.get().minutesTo(candidate.point().get());
        return Optional.of(minutes < Integer.MAX_VALUE ? (int) Math.ceil(minutes - 1e-9) : Integer.MAX_VALUE);
    }

    /** The first moment when she can use the place, her way there counted. */
    Availability availability(Candidate candidate) {
        return candidate.availability().reached(question.when(), way(candidate));
    }

    /** True when it is open at the times asked, and she would come too late all the same. */
    boolean comesTooLate(Candidate candidate) {
        return candidate.availability().apply(question.when()) instanceof Availability.From
                && !(availability(candidate) instanceof Availability.From);
    }

    /** How long she takes; whoever did not say how she goes is not thought to walk for more than half an hour. */
    private Duration way(Candidate candidate) {
        return switch (question.travel()) {
            case Travel.CannotTravel cannot -> Duration.ZERO;
            case Travel.By by -> Duration.ofMinutes(minutesTo(candidate).orElse(0));
            case Travel.Unknown unknown ->
                Duration.ofMinutes(Math.min(UNSAID_MINUTES, minutesTo(candidate).orElse(0)));
        };
    }

    /** Metres to the place as the crow flies; empty when either end is unknown. */
    Optional<Double> metresTo(Candidate candidate) {
        Optional<GeoPoint> origin = question.origin();
        return origin.isEmpty()
                ? Optional.empty()
                : candidate.point().map(point -> origin.get().metresTo(point));
    }
}
