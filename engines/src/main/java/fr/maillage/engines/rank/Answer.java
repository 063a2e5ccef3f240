package fr.maillage.engines.rank;

import fr.maillage.engines.language.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places that fit a person, best first.
 *
 * @param question the question answered
 * @param first at most three places that meet every rule
 * @param others the other places that meet every rule
 * @param callFirst places of which something is unknown: call before going; least unknown first
 * @param excluded how many places fail, by the first rule that they fail
 * @param relaxations changes of one answer that find more places, with their exact yield; of two when one does not suffice
 * @param whyNotNearest « Pourquoi pas le plus proche », when the first place is not the nearest
 * @param rotation how the first place was chosen among equivalent ones, when it was
 */
public record Answer(
        Question question,
        List<Proposal> first,
        List<Proposal> others,
        List<Proposal> callFirst,
        Map<Rule, Integer> excluded,
        List<Relaxation> relaxations,
        Optional<NotNearest> whyNotNearest,
        Optional<Rotation> rotation) {
    /** How many places are put forward. */
    public static final int FORWARD = 3;

    /** Ways longer than a day all count the same. */
    static final int FAR_MINUTES = 24 * 60;

    /** Keeps its own copies. */
    public Answer {
        first = List.copyOf(first);
        others = List.copyOf(others);
        callFirst = List.copyOf(callFirst);
        excluded = Map.copyOf(excluded);
        relaxations = List.copyOf(relaxations);
    }

    /** How many places meet every rule. */
    public int count() {
        return first.size() + others.size();
    }

    /** Whether no place meets every rule: the need is counted as not covered. */
    public boolean isEmpty() {
        return first.isEmpty();
    }

    /**
     * Why the nearest place is not the first.
     *
     * @param place the nearest place
     * @param failed the first rule that it does not meet; empty when it meets them all and is only less good
     * @param sentence in French
     */
    public record NotNearest(Candidate place, Optional<Rule> failed, String sentence) {}

    /**
     * The choice of the first place among equivalent ones, in proportion to their free places. Kept for the journal.
     *
     * @param turn the turn of the rotation
     * @param shares the share of each place by id, in the order of their totals; they sum to one
     * @param chosen id of the place chosen
     */
    public record Rotation(long turn, Map<String, Double> shares, String chosen) {
        /** What the page says of it. */
        public String sentence() {
            return Words.say(
                    "Plusieurs lieux se valent : nous les proposons à tour de rôle, selon leurs places libres.");
        }
    }
}
