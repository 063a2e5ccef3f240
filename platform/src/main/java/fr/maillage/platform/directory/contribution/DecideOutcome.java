package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.StoredPlace;

/** What becomes of a decision. */
public sealed interface DecideOutcome {
    /** It holds. */
    record Decided(Contribution contribution) implements DecideOutcome {}

    /** Somebody decided first; nothing else happened. */
    record TooLate(Contribution contribution) implements DecideOutcome {}

    /** Somebody changed the place meanwhile; nothing was decided. */
    record Overtaken(StoredPlace now) implements DecideOutcome {}
}
