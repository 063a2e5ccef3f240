package fr.maillage.engines.rank;

/** What is known about a fact or a rule. Unknown is an answer of its own: it never counts as no. */
public enum Outcome {
    /** Known, and fits. */
    YES,
    /** Not known. */
    UNKNOWN,
    /** Known, and does not fit. */
    NO
}
