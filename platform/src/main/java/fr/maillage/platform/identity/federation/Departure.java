package fr.maillage.platform.identity.federation;

import java.net.URI;

/** What becomes of somebody who wants to leave for the provider. */
public sealed interface Departure {
    /**
     * She goes.
     *
     * @param provider where to
     * @param browser the secret that the same browser must bring back
     */
    record Towards(URI provider, String browser) implements Departure {}

    /** The provider does not answer. */
    record Down() implements Departure {}
}
