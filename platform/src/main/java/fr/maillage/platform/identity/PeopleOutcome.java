package fr.maillage.platform.identity;

/** What became of an act on somebody's account. */
public sealed interface PeopleOutcome {
    /** Done. */
    record Done() implements PeopleOutcome {}

    /**
     * Somebody was invited.
     *
     * @param word of the link of the invitation
     */
    record Invited(AccountId account, String word) implements PeopleOutcome {
        /** Never shows the word. */
        @Override
        public String toString() {
            return "Invited[" + account + "]";
        }
    }

    /** Not done, and why, in French. */
    record Refused(String words) implements PeopleOutcome {}
}
