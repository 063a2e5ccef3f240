package fr.maillage.platform.identity.passkeys;

import java.net.URI;

/**
 * The product as a browser knows it. A key made for one name opens nothing under another.
 *
 * @param origin scheme, host and port, without a final slash
 */
public record Site(String origin) {
    /** The name that keys are made for. */
    public String name() {
        return URI.create(origin).getHost();
    }
}
