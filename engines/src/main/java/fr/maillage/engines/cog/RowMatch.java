package fr.maillage.engines.cog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The commune of a file’s row, with what supports it and what contradicts it.
 *
 * @param commune the present commune; empty when the row does not tell
 * @param part the arrondissement, delegated or former commune that the row names
 * @param certainty between 0 and 1; from 0.9 the commune may be written without asking
 * @param agreeing the clues that designate this commune
 * @param disagreements the clues that were given and designate something else, or nothing
 * @param others the other communes that the row may mean, best first
 */
public record RowMatch(
        Optional<Commune> commune,
        Optional<CommunePart> part,
        double certainty,
        Set<Clue> agreeing,
        List<Disagreement> disagreements,
        List<Commune> others) {
    private static final double CERTAIN = 0.9;

    /** Keeps its own copies. */
    public RowMatch {
        agreeing = Set.copyOf(agreeing);
        disagreements = List.copyOf(disagreements);
        others = List.copyOf(others);
    }

    /** Whether the commune may be written without asking a person. */
    public boolean isCertain() {
        return commune.isPresent() && certainty >= CERTAIN;
    }

    /** A thing that a row may say about its commune. */
    public enum Clue {
        /** The name. */
        NAME,
        /** The postal code. */
        POSTAL_CODE,
        /** The INSEE code. */
        INSEE_CODE,
        /** The département. */
        DEPARTEMENT
    }

    /**
     * A clue that does not fit the commune chosen.
     *
     * @param clue which one
     * @param given what the row says
     * @param expected what would fit; empty when nothing is known
     * @param sentence what is wrong, in French
     */
    public record Disagreement(Clue clue, String given, List<String> expected, String sentence) {
        /** Keeps its own copy. */
        public Disagreement {
            expected = List.copyOf(expected);
        }
    }
}
