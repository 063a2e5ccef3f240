package fr.maillage.platform.opendata.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the API says it answers, against what it answers. */
class AnswersTests {
    private static final String ABSENT = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private final JsonMapper json = JsonMapper.shared();
    private final ApiFace api = new ApiFace();
    private final JsonNode description = json.readTree(resource("openapi.json"));

    @Test
    void the_description_is_one_of_openapi() {
        assertThat(faults(resource("openapi-3.1.schema.json"), description.toString()))
                .isEmpty();
        String wrong = description.toString().replace("\"in\":\"path\"", "\"in\":\"chemin\"");
        assertThat(faults(resource("openapi-3.1.schema.json"), wrong)).isNotEmpty();
    }

    @Test
    void every_route_answers_as_it_says() {
        addresses()
                .forEach((path, asked) -> asked.forEach(address -> {
                    MockHttpServletResponse answer = api.get(address);
                    assertThat(answer.getStatus()).as(address).isEqualTo(200);
                    assertThat(faults(strict(of(path, "200", "application/json")), text(answer)))
                            .as(address)
                            .isEmpty();
                    assertThat(answer.getHeader("ETag")).as(address).matches("(W/)?\".+\"");
                    assertThat(answer.getHeader("Link")).as(address).contains("etalab-2.0");
                }));
    }

    @Test
    void every_refusal_is_a_problem_in_french() {
        for (String address : addresses().keySet()) {
            String real = address.replace("{id}", ABSENT);
            refused(address, "406", api.get(real, "Accept", "text/csv"));
            if (address.contains("{id}")) {
                refused(address, "404", api.get(real));
                refused(address, "400", api.get(address.replace("{id}", "hier")));
            }
        }
        for (String wrong : List.of(
                "limite=0",
                "limite=101",
                "limite=beaucoup",
                "apres=hier",
                "service=dormir",
                "commune=Bordeaux",
                "bbox=1,2,3",
                "bbox=a,b,c,d",
                "bbox=5,44,1,45",
                "bbox=-200,44,1,45",
                "bbox=1,44,2,45,3")) {
            refused("/api/v1/lieux", "400", api.get("/api/v1/lieux?" + wrong));
        }
        refused("/api/v1/changements", "400", api.get("/api/v1/changements?depuis=hier"));
        refused("/api/v1/changements", "400", api.get("/api/v1/changements?limite=1000"));
        refused("/api/hsds/services", "400", api.get("/api/hsds/services?per_page=1000"));
        refused("/api/hsds/services", "400", api.get("/api/hsds/services?modified_after=hier"));
    }

    @Test
    void whoever_has_the_last_version_is_spared_it() {
        addresses().forEach((path, asked) -> {
            String mark = Objects.requireNonNull(api.get(asked.getFirst()).getHeader("ETag"));
            for (String held : List.of(mark, "\"autre\", W/" + mark, "*")) {
                MockHttpServletResponse same = api.get(asked.getFirst(), "If-None-Match", held);
                assertThat(same.getStatus()).as(path).isEqualTo(304);
                assertThat(same.getContentAsByteArray()).isEmpty();
                assertThat(same.getHeader("ETag")).isEqualTo(mark);
            }
            assertThat(api.get(asked.getFirst(), "If-None-Match", "\"autre\"").getStatus())
                    .isEqualTo(200);
        });
        assertThat(api.get("/api/v1/lieux?limite=0", "If-None-Match", "*").getStatus())
                .isEqualTo(400);
    }

    private void refused(String path, String status, MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).as(path).isEqualTo(Integer.parseInt(status));
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("Content-Language")).isEqualTo("fr");
        assertThat(faults(strict(of(path, status, "application/problem+json")), text(answer)))
                .as(path)
                .isEmpty();
    }

    /** Each documented path with addresses to call. */
    private Map<String, List<String>> addresses() {
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        for (String path : description.get("paths").propertyNames()) {
            List<String> asked = new ArrayList<>();
            if (path.contains("{id}")) {
                String list = path.replace("/{id}", "");
                JsonNode first = api.read(list);
                asked.add(list + "/"
                        + first.path(first.has("contents") ? "contents" : "lieux")
                                .get(0)
                                .get("id")
                                .asString());
            } else {
                asked.add(path);
                asked.addAll(more(path));
            }
            addresses.put(path, asked);
        }
        return addresses;
    }

    private static List<String> more(String path) {
        return switch (path) {
            case "/api/v1/lieux" ->
                List.of(
                        path + "?limite=100",
                        path + "?limite=3&commune=33063&service=everyday-tools&bbox=-0.7,44.7,-0.4,45",
                        path + "?apres=ffffffff-ffff-ffff-ffff-ffffffffffff");
            case "/api/v1/changements" -> List.of(path + "?limite=2", path + "?depuis=999999");
            case "/api/hsds/services" -> List.of(path + "?full=true&per_page=100", path + "?page=2&per_page=3");
            case "/api/hsds/service_at_locations" -> List.of(path + "?per_page=100");
            default -> List.of();
        };
    }

    private JsonNode of(String path, String status, String type) {
        JsonNode answer =
                description.at("/paths").get(path).at("/get/responses").get(status);
        JsonNode named = answer.has("$ref")
                ? description.at(answer.get("$ref").asString().substring(1))
                : answer;
        return named.get("content").get(type).get("schema");
    }

    /** The schema with all those it names, of our own objects nothing being left undescribed. */
    private String strict(JsonNode schema) {
        ObjectNode root = json.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.setAll((ObjectNode) schema.deepCopy());
        ObjectNode schemas = (ObjectNode) description.at("/components/schemas").deepCopy();
        for (String name : schemas.propertyNames()) {
            if (!name.endsWith("Hsds") && schemas.get(name).has("properties")) {
                ((ObjectNode) schemas.get(name)).put("additionalProperties", false);
            }
        }
        root.putObject("components").set("schemas", schemas);
        return root.toString();
    }

    private static List<String> faults(String schema, String document) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema)
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (InputStream in = AnswersTests.class.getResourceAsStream("/opendata/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
