package fr.maillage.platform.directory;

/** How a place stays. */
public enum PlaceKind {
    /** Stays where it is. */
    FIXED,
    /** Moves from one dated stop to the next. */
    MOBILE,
    /** Exists for a period only. */
    EPHEMERAL
}
