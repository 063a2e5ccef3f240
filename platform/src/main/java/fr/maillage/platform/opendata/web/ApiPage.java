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
    public record Operation(String path, String summary, String words, List<Parameter> parameters) {
        /** True for an address that answers as it stands, which a person may then look at. */
        public boolean ready() {
            return path.indexOf('{') < 0;
        }
    }

    /**
     * Something that the question may say.
     *
     * @param codes all that it may say, when that is a closed list
     */
    public record Parameter(String name, String words, List<String> codes) {}

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
                        .map(parameter -> new Parameter(
                                parameter.get("name").asString(),
                                words(parameter, "description") + bounds(parameter.get("schema")),
                                codes(parameter.get("schema"))))
                        .toList());
    }

    /** « De 1 à 100, 50 sinon. », for a number; nothing for the rest. */
    private static String bounds(JsonNode schema) {
        return schema.has("maximum") && schema.has("default")
                ? " De " + schema.get("minimum").asString() + " à "
                        + schema.get("maximum").asString() + ", "
                        + schema.get("default").asString() + " sinon."
                : "";
    }

    private static List<String> codes(JsonNode schema) {
        return schema.has("enum")
                ? schema.get("enum").valueStream().map(JsonNode::asString).toList()
                : List.of();
    }

    private static String words(JsonNode holder, String name) {
        return French.tied(holder.get(name).asString());
    }
}
