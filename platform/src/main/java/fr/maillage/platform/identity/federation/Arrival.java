package fr.maillage.platform.identity.federation;

import fr.maillage.platform.identity.AccountId;

/** How somebody comes back from the provider. */
public sealed interface Arrival {
    /**
     * Known here: a session is open.
     *
     * @param secret of the session
     * @param next the page wanted first
     */
    record Entered(String secret, String next) implements Arrival {}

    /** The account open here can now be entered with the provider’s. */
    record Linked(AccountId account) implements Arrival {}

    /**
     * Known at the provider, not here. She may ask to be.
     *
     * @param handle with which she asks, for ten minutes
     * @param name as the provider calls her
     */
    record Stranger(String handle, String name) implements Arrival {}

    /** Not let in; the reason is one that a person can read. */
    record Refused(String sentence) implements Arrival {}

    /** The provider does not answer. */
    record Down() implements Arrival {}
}
