package fr.maillage.platform.guard;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One request to a server that the configuration names, such as the gateway of short messages.
 *
 * @param address where, with TLS but on this machine
 * @param headers in the order they are sent
 * @param body empty for none
 * @param patience for the whole of it
 */
public record Errand(
        String method, URI address, List<Map.Entry<String, String>> headers, String body, Duration patience) {
    public Errand {
        headers = List.copyOf(headers);
    }

    /** Never shows what is said, nor with which key. */
    @Override
    public String toString() {
        return "Errand[" + method + " " + address.getHost() + "]";
    }
}
