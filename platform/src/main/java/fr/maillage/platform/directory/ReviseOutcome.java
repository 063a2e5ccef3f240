package fr.maillage.platform.directory;

/** What became of a change written against one revision of a place. */
public sealed interface ReviseOutcome {
    /** Written, as this revision. */
    record Written(long revision) implements ReviseOutcome {}

    /** Nothing was written: somebody changed the place first, and it now stands like this. */
    record Overtaken(StoredPlace now) implements ReviseOutcome {}
}
