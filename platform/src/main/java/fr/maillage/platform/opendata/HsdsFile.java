package fr.maillage.platform.opendata;

import fr.maillage.platform.search.Snapshot;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** All services of the directory as one JSON document, fully nested, in the shape of a page of the HSDS API. */
final class HsdsFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Snapshot snapshot;
    private final URI publicUrl;

    HsdsFile(Snapshot snapshot, URI publicUrl) {
        this.snapshot = snapshot;
        this.publicUrl = publicUrl;
    }

    /** Writes it and tells how many places it speaks of. */
    int write(Writer out) throws IOException {
        HsdsServices services = new HsdsServices(snapshot, publicUrl);
        List<HsdsServices.Entry> all = services.list();
        out.write("{\"total_items\":" + all.size() + ",\"contents\":[");
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(JSON.writeValueAsString(services.full(all.get(i))));
        }
        out.write("]}\n");
        return (int) snapshot.places().stream()
                .filter(place -> !place.services().isEmpty())
                .count();
    }
}
