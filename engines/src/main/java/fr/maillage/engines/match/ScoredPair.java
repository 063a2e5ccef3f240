package fr.maillage.engines.match;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Two records laid side by side.
 *
 * @param points sum of the evidence
 * @param evidence reasons, strongest first
 */
public record ScoredPair(MatchRecord left, MatchRecord right, int points, Decision decision, List<Evidence> evidence) {

    /** Copies the evidence. */
    public ScoredPair {
        evidence = List.copyOf(evidence);
    }

    /** The same of two records that say the same. */
    ScoredPair between(MatchRecord one, MatchRecord other) {
        return new ScoredPair(one, other, points, decision, evidence);
    }

    /** « même téléphone +8 ; noms différents −5 ». */
    public String explanation() {
        return evidence.stream().map(Evidence::sentence).collect(Collectors.joining(" ; "));
    }
}
