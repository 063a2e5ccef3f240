package fr.maillage.platform.directory;

import fr.maillage.engines.vocabulary.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads optional parts of a JSON element. */
final class Nodes {
    private Nodes() {}

    static @Nullable String text(JsonNode element, String name) {
        JsonNode value = element.get(name);
        return value == null || value.isNull() || value.asString().isBlank() ? null : value.asString();
    }

    static <T> List<T> list(JsonNode element, String name, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        JsonNode array = element.get(name);
        if (array != null) {
            array.forEach(item -> values.add(read.apply(item)));
        }
        return values;
    }

    static List<String> texts(JsonNode element, String name) {
        return list(element, name, JsonNode::asString);
    }

    /** Terms of a closed list, by their label. Refuses a label that the list does not hold. */
    static <T extends Enum<T> & Term> Set<T> terms(JsonNode element, String name, Class<T> list) {
        Set<T> terms = EnumSet.noneOf(list);
        texts(element, name).forEach(label -> terms.add(term(label, list)));
        return terms;
    }

    static <T extends Enum<T> & Term> T term(String label, Class<T> list) {
        for (T term : list.getEnumConstants()) {
            if (term.label().equals(label)) {
                return term;
            }
        }
        throw new IllegalStateException(list.getSimpleName() + " has no value « " + label + " »");
    }
}
