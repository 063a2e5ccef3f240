package fr.maillage.platform.directory.freshness;

/** What came of asking for another link. */
public sealed interface AnotherLink {
    /** At once, for whoever has just used one. */
    record Here(String token) implements AnotherLink {}

    /** By mail, to the place's own address. */
    record Mailed(String address) implements AnotherLink {}

    /** The team will send a letter. */
    record Wished() implements AnotherLink {}

    /** There was no such link. */
    record Unknown() implements AnotherLink {}
}
