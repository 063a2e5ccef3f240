package fr.maillage.platform.opendata.web;

import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.French;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The page that explains the API. */
public record ApiPage(Frame frame, List<Operation> operations) {
    /**
     * Something that can be asked.
     *
     * @param path with its variable parts in braces
     */
    public record Operation(String path, String summary, String words, List<Parameter> parameters) {}

    /** Something that the question may say. */
    public record Parameter(String name, String words) {}

    static ApiPage of(Frame frame, JsonNode openApi) {
        return new ApiPage(
                frame,
                openApi.get("paths").properties().stream()
                        .map(ApiPage::operation)
                        .toList());
    }

    private static Operation operation(Map.Entry<String, JsonNode> path) {
        JsonNode get = path.getValue().get("get");
        return new Operation(
                path.getKey(),
                words(get, "summary"),
                words(get, "description"),
                get.get("parameters")
                        .valueStream()
                        .map(parameter ->
                                new Parameter(parameter.get("name").asString(), words(parameter, "description")))
                        .toList());
    }

    private static String words(JsonNode holder, String name) {
        return French.tied(holder.get(name).asString());
    }
}
