package fr.maillage.engines.rank;

import java.util.List;
import java.util.OptionalInt;

/**
 * A place proposed to a person, with everything that led to it.
 *
 * @param place the place
 * @param offer which of its offers fits best
 * @param totalMinutes the sum of the contributions, exactly
 * @param contributions what counted, in the order in which it is told
 * @param checks every blocking rule with its outcome and a sentence
 * @param travelMinutes minutes to go there; empty when either end is unknown
 * @param why « Pourquoi ce lieu », one or two sentences
 */
public record Proposal(
        Candidate place,
        Offer offer,
        int totalMinutes,
        List<Contribution> contributions,
        List<Check> checks,
        OptionalInt travelMinutes,
        String why) {
    /** Keeps its own copies; refuses a total that is not the sum. */
    public Proposal {
        contributions = List.copyOf(contributions);
        checks = List.copyOf(checks);
        if (Scoring.total(contributions) != totalMinutes) {
            throw new IllegalArgumentException("the total is not the sum of its parts for " + place.id());
        }
    }

    /** The rules of which nobody knows whether they are met. */
    public List<Check> unknowns() {
        return checks.stream()
                .filter(check -> check.outcome() == Outcome.UNKNOWN)
                .toList();
    }

    /**
     * One rule applied to the place.
     *
     * @param rule the rule
     * @param outcome yes, no or unknown
     * @param sentence what is known, in French
     */
    public record Check(Rule rule, Outcome outcome, String sentence) {}
}
