package fr.maillage.platform.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The texts that the demonstration territory cites, by their short name. */
record DemoSources(Map<String, String> titles) {
    static DemoSources of(JsonNode sources) {
        Map<String, String> titles = new HashMap<>();
        for (JsonNode source : sources) {
            titles.put(source.get("id").asString(), source.get("title").asString());
        }
        return new DemoSources(Map.copyOf(titles));
    }

    /** The source that an element names. Refuses one that the file does not declare. */
    SourceRef of(JsonNode element, @Nullable LocalDate on) {
        String id = element.get("source").asString();
        String title = titles.get(id);
        if (title == null) {
            throw new IllegalStateException("unknown source in the demonstration territory: " + id);
        }
        return new SourceRef(id, title, Nodes.text(element, "sourceNote"), on);
    }
}
