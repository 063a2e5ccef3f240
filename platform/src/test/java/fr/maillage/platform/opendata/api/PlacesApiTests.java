package fr.maillage.platform.opendata.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.ui.PagesFixtures;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlacesApiTests {
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private final JsonMapper json = JsonMapper.shared();
    private final Search search = new Search(HoursContext.bordeaux());
    private final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new PlacesApi(search, PagesFixtures.plain(), json, SettingsFixtures.bordeaux()),
                    new HsdsApi(search, json, SettingsFixtures.bordeaux()))
            .setControllerAdvice(new Problem(json))
            .build();

    PlacesApiTests() {
        search.replace(DemoOffer.at(NOW));
    }

    @Test
    void pages_through_all_places_once_even_while_the_directory_changes() throws Exception {
        List<String> read = new ArrayList<>();
        String address = "/api/v1/lieux?limite=7";
        long version = search.current().version();
        while (!address.isEmpty()) {
            JsonNode page = ask(address);
            page.get("lieux")
                    .valueStream()
                    .forEach(place -> read.add(place.get("id").asString()));
            search.replace(DemoOffer.at(NOW, ++version));
            address = page.has("suivant") ? pathOf(page.get("suivant").asString()) : "";
        }
        assertThat(read).hasSize(search.current().places().size()).doesNotHaveDuplicates();
    }

    @Test
    void says_nothing_new_to_whoever_has_the_same_version() throws Exception {
        String mark = answer("/api/v1/lieux").getHeader("ETag");
        assertThat(api.perform(get("/api/v1/lieux").header("If-None-Match", String.valueOf(mark)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void may_be_read_from_any_site() throws Exception {
        assertThat(api.perform(get("/api/v1/lieux").header("Origin", "https://ailleurs.example"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Access-Control-Allow-Origin"))
                .isEqualTo("*");
    }

    @Test
    void tells_in_french_what_is_wrong_in_a_question() throws Exception {
        for (String wrong : List.of(
                "/api/v1/lieux?limite=5000",
                "/api/v1/lieux?apres=hier",
                "/api/v1/lieux?service=dormir",
                "/api/hsds/services?page=0",
                "/api/hsds/services?modified_after=hier")) {
            MockHttpServletResponse answer = answer(wrong);
            assertThat(answer.getStatus()).as(wrong).isEqualTo(400);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
            assertThat(json.readTree(answer.getContentAsByteArray())
                            .get("detail")
                            .asString())
                    .isNotBlank();
        }
    }

    @Test
    void keeps_only_the_services_of_a_term() throws Exception {
        String term =
                ask("/api/hsds/taxonomy_terms").get("contents").get(0).get("id").asString();
        int all = ask("/api/hsds/services").get("total_items").asInt();
        JsonNode some = ask("/api/hsds/services?taxonomy_term_id=" + term);
        assertThat(some.get("total_items").asInt()).isPositive().isLessThan(all);
        String id = some.get("contents").get(0).get("id").asString();
        assertThat(ask("/api/hsds/services/" + id).get("service_at_locations")).isNotEmpty();
    }

    @Test
    void leaves_out_what_nobody_said() throws Exception {
        ask("/api/v1/lieux?limite=100")
                .get("lieux")
                .valueStream()
                .forEach(place -> assertThat(place.valueStream())
                        .noneMatch(value -> value.isNull()
                                || (value.isString() && value.asString().isEmpty())));
    }

    private JsonNode ask(String address) throws Exception {
        return json.readTree(answer(address).getContentAsByteArray());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return api.perform(get(URI.create(address))).andReturn().getResponse();
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getPath() + "?" + uri.getQuery();
    }
}
