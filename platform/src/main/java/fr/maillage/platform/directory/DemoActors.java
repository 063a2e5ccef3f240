package fr.maillage.platform.directory;

import fr.maillage.engines.vocabulary.Typology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Organizations, programmes and practices of the demonstration territory. */
final class DemoActors {
    private final JsonNode root;
    private final DemoSources sources;
    private final Map<String, String> names;

    DemoActors(JsonNode root, DemoSources sources) {
        this.root = root;
        this.sources = sources;
        this.names = names(root);
    }

    List<Organization> organizations() {
        return Nodes.list(root, "organizations", this::organization);
    }

    List<Practice> practices() {
        return Nodes.list(root, "practices", this::practice);
    }

    List<Programme> programmes() {
        return Nodes.list(root, "programmes", this::programme);
    }

    Map<String, String> namesById() {
        return names;
    }

    private static Map<String, String> names(JsonNode root) {
        Map<String, String> names = new HashMap<>();
        for (JsonNode organization : root.get("organizations")) {
            names.put(
                    organization.get("id").asString(), organization.get("name").asString());
        }
        return names;
    }

    private Organization organization(JsonNode element) {
        return new Organization(
                new OrganizationId(
                        DemoTerritory.identity("organization", element.get("id").asString())),
                element.get("name").asString(),
                Nodes.text(element, "siret"),
                kind(element),
                Nodes.text(element, "website"),
                sources.of(element, null));
    }

    private static @Nullable Typology kind(JsonNode element) {
        String label = Nodes.text(element, "kind");
        return label == null ? null : Nodes.term(label, Typology.class);
    }

    private Programme programme(JsonNode element) {
        return new Programme(
                element.get("id").asString(),
                element.get("name").asString(),
                element.get("aim").asString(),
                Nodes.text(element, "audience"),
                Nodes.text(element, "period"),
                Nodes.text(element, "target"),
                actors(element),
                sources.of(element, null));
    }

    private Practice practice(JsonNode element) {
        return new Practice(
                element.get("id").asString(),
                element.get("title").asString(),
                element.get("theme").asString(),
                actors(element),
                Nodes.text(element, "audience"),
                element.get("what").asString(),
                Nodes.text(element, "why"),
                sources.of(element, null));
    }

    /** The names of the actors; those that the file does not declare are written by their name. */
    private List<String> actors(JsonNode element) {
        return Nodes.texts(element, "actors").stream()
                .map(id -> names.getOrDefault(id, id))
                .toList();
    }
}
