package fr.maillage.platform.opendata.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class PlacesApiTests {
    private final ApiFace api = new ApiFace();

    @Test
    void may_be_read_from_any_site() {
        for (String address :
                List.of("/api/v1/lieux", "/api/hsds/services", "/api/v1/rien", "/api/v1/lieux?limite=0")) {
            MockHttpServletResponse answer = api.get(address, "Origin", "https://ailleurs.example");
            assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.getHeader("Access-Control-Expose-Headers")).contains("ETag", "RateLimit");
        }
    }

    @Test
    void keeps_what_is_inside_a_rectangle_and_says_it_in_the_next_address() {
        String box = "-0.62,44.80,-0.53,44.86";
        JsonNode page = ask("/api/v1/lieux?limite=1&bbox=" + box);
        assertThat(page.get("suivant").asString()).contains("&bbox=-0.62,44.8,-0.53,44.86");
        assertThat(ask("/api/v1/lieux?limite=100&bbox=" + box).get("lieux"))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(
                                place.get("adresse").get("longitude").asDouble())
                        .isBetween(-0.62, -0.53));
        assertThat(ask("/api/v1/lieux?bbox=2,48,3,49").get("lieux")).isEmpty();
    }

    @Test
    void is_read_and_not_written() {
        for (HttpMethod verb : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
            MockHttpServletResponse answer = api.ask(verb, "/api/v1/lieux");
            assertThat(answer.getStatus()).isEqualTo(405);
            assertThat(answer.getHeader("Allow")).contains("GET");
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        }
        assertThat(api.get("/api/v1/rien").getStatus()).isEqualTo(404);
    }

    @Test
    void takes_whoever_accepts_json_among_others() {
        for (String accepted : List.of("*/*", "application/*", "text/html, application/json;q=0.5")) {
            assertThat(api.get("/api/v1/lieux", "Accept", accepted).getStatus()).isEqualTo(200);
        }
        assertThat(api.get("/api/v1/lieux", "Accept", "n'importe quoi").getStatus())
                .isEqualTo(406);
    }

    @Test
    void keeps_only_the_services_of_a_term() {
        String term =
                ask("/api/hsds/taxonomy_terms").get("contents").get(0).get("id").asString();
        int all = ask("/api/hsds/services").get("total_items").asInt();
        JsonNode some = ask("/api/hsds/services?taxonomy_term_id=" + term);
        assertThat(some.get("total_items").asInt()).isPositive().isLessThan(all);
        String id = some.get("contents").get(0).get("id").asString();
        assertThat(ask("/api/hsds/services/" + id).get("service_at_locations")).isNotEmpty();
    }

    @Test
    void leaves_out_what_nobody_said() {
        ask("/api/v1/lieux?limite=100")
                .get("lieux")
                .valueStream()
                .forEach(place -> assertThat(place.valueStream())
                        .noneMatch(value -> value.isNull()
                                || (value.isString() && value.asString().isEmpty())));
    }

    private JsonNode ask(String address) {
        return api.read(address);
    }
}
