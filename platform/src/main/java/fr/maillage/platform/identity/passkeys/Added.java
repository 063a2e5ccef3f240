package fr.maillage.platform.identity.passkeys;

/** What became of a key that somebody wanted to add. */
public sealed interface Added {
    /** It opens from now on. */
    record Kept(Passkey passkey) implements Added {}

    /** It was not kept; the reason is one that a person can read. */
    record Refused(String sentence) implements Added {}
}
