package fr.maillage.engines.intake.convert;

import java.io.Writer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Small steps for writing JSON objects field by field. */
final class JsonFields {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonFields() {}

    static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** A text, null when absent. */
    static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** A text, nothing when absent. */
    static void textIfAny(JsonGenerator json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    /** A list, null when empty. */
    static void list(JsonGenerator json, String name, Collection<String> values) {
        if (values.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            listIfAny(json, name, values);
        }
    }

    /** A list, nothing when empty. */
    static void listIfAny(JsonGenerator json, String name, Collection<String> values) {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
