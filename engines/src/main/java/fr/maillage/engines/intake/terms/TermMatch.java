package fr.maillage.engines.intake.terms;

import fr.maillage.engines.vocabulary.Term;

/**
 * A term that a text designates.
 *
 * @param list the list it belongs to
 * @param by how it was recognised
 */
public record TermMatch(TermList list, Term term, By by) {
    /** How a term was recognised, from the surest. */
    public enum By {
        /** Written as the list writes it, accents and case aside. */
        LABEL,
        /** A phrase of the place standard 0.1. */
        STANDARD_0_1,
        /** A code of data·inclusion. */
        DATA_INCLUSION,
        /** Another known way to say it. */
        SYNONYM,
        /** By the words it contains. */
        WORDS
    }
}
