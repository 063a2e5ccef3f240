package fr.maillage.platform.directory.contribution;

/** What a typed code leads to. */
public sealed interface FollowOutcome {
    /** What became of what somebody told. */
    record Found(Contribution contribution) implements FollowOutcome {}

    /** Nothing has this code. */
    record Unknown() implements FollowOutcome {}

    /**
     * Too many wrong codes came from this network; this one was not even looked at.
     *
     * @param seconds when to come back
     */
    record TooMany(long seconds) implements FollowOutcome {}
}
