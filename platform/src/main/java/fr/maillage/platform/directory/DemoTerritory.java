package fr.maillage.platform.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demonstration territory bundled with the product: Bordeaux Métropole, written from public texts and completed
 * with fictitious places that say so.
 */
final class DemoTerritory {
    private static final String RESOURCE = "/demo/territory.json";

    private DemoTerritory() {}

    static Offer read(JsonMapper json) {
        try (InputStream in = DemoTerritory.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing from this build: " + RESOURCE);
            }
            JsonNode root = json.readTree(in);
            DemoSources sources = DemoSources.of(root.get("sources"));
            DemoActors actors = new DemoActors(root, sources);
            DemoPlaces places = new DemoPlaces(root.get("places"), actors.namesById(), sources);
            return new Offer(places.list(), actors.organizations(), actors.programmes(), actors.practices());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same identity at every start, so that links survive a new demonstration. */
    static UUID identity(String kind, String id) {
        return UUID.nameUUIDFromBytes(("demo:" + kind + ":" + id).getBytes(StandardCharsets.UTF_8));
    }
}
