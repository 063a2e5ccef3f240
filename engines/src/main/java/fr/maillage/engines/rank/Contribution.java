package fr.maillage.engines.rank;

/**
 * One part of a place’s total, in minutes of way.
 *
 * @param reason why
 * @param minutes zero or more
 * @param words in French, as said to people
 */
public record Contribution(Reason reason, int minutes, String words) {
    /** Why minutes are counted. */
    public enum Reason {
        /** The way there. */
        TRAVEL,
        /** The wait until it can be used. */
        WAITING,
        /** One must call, write or book before. */
        PHONE_CALL,
        /** Rules of which nobody knows whether they are met. */
        UNKNOWN,
        /** Information not confirmed for long. */
        AGE,
        /** Not the language preferred. */
        LANGUAGE,
        /** To be paid for. */
        PAYING
    }
}
