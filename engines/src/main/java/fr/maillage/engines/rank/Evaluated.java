package fr.maillage.engines.rank;

import java.util.List;
import java.util.Map;

/** One place with its best offer: outcomes up to the first no, and what counts when there is none. */
record Evaluated(
        Candidate place,
        Offer offer,
        Map<Rule, Outcome> outcomes,
        Outcome worst,
        List<Contribution> contributions,
        int total) {

    /** The best offer of the place: the best outcome first, then the least minutes, then the rule failed last. */
    static Evaluated of(Asked asked, Candidate place, Scoring scoring) {
        Evaluated best = of(asked, place, place.offers().getFirst(), scoring);
        for (Offer offer : place.offers().subList(1, place.offers().size())) {
            Evaluated other = of(asked, place, offer, scoring);
            if (other.isBetterThan(best)) {
                best = other;
            }
        }
        return best;
    }

    private static Evaluated of(Asked asked, Candidate place, Offer offer, Scoring scoring) {
        Map<Rule, Outcome> outcomes = Rules.check(asked, place, offer);
        Outcome worst = Rules.worst(outcomes);
        List<Contribution> parts =
                worst == Outcome.NO ? List.of() : scoring.contributions(asked, place, offer, outcomes);
        return new Evaluated(place, offer, outcomes, worst, parts, Scoring.total(parts));
    }

    private boolean isBetterThan(Evaluated other) {
        if (worst != other.worst) {
            return worst.compareTo(other.worst) < 0;
        }
        return worst == Outcome.NO ? outcomes.size() > other.outcomes.size() : total < other.total;
    }

    /** The rule that excludes the place: the last one checked. */
    Rule failed() {
        Rule last = Rule.ACTIVE;
        for (Map.Entry<Rule, Outcome> entry : outcomes.entrySet()) {
            if (entry.getValue() == Outcome.NO) {
                last = entry.getKey();
            }
        }
        return last;
    }

    long unknowns() {
        return outcomes.values().stream()
                .filter(outcome -> outcome == Outcome.UNKNOWN)
                .count();
    }
}
