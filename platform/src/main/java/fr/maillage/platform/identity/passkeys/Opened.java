package fr.maillage.platform.identity.passkeys;

import fr.maillage.platform.identity.AccountId;

/** What became of somebody who came with a key. */
public sealed interface Opened {
    /**
     * A strong session is open.
     *
     * @param secret of the session
     */
    record Entered(AccountId account, String secret) implements Opened {}

    /** Not let in; the reason is one that a person can read. */
    record Refused(String sentence) implements Opened {}
}
