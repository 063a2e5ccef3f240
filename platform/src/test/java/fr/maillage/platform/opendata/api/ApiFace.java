package fr.maillage.platform.opendata.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Offer;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.ui.PagesFixtures;
import java.net.URI;
import java.time.Instant;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole API over the demonstration, without a server. */
final class ApiFace {
    static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    final Search search = new Search(HoursContext.bordeaux());
    final Directory directory = DirectoryFixtures.empty();
    private final JsonMapper json = JsonMapper.shared();
    private final MockMvc api;

    ApiFace() {
        Settings settings = SettingsFixtures.bordeaux();
        api = MockMvcBuilders.standaloneSetup(
                        new PlacesApi(search, PagesFixtures.plain(), json, settings),
                        new ChangesApi(directory, json, settings),
                        new HsdsApi(search, PagesFixtures.plain(), json, settings),
                        new UnknownApi())
                .addInterceptors(new JsonOnly())
                .setControllerAdvice(new Problem(json))
                .build();
        PublicDirectory demo = DemoOffer.at(NOW);
        directory.publish(new Offer(demo.places(), demo.organizations(), demo.programmes(), demo.practices()), "essai");
        search.replace(demo);
    }

    MockHttpServletResponse get(String address, String... headers) {
        return ask(HttpMethod.GET, address, headers);
    }

    MockHttpServletResponse ask(HttpMethod method, String address, String... headers) {
        MockHttpServletRequestBuilder asked = request(method, URI.create(address));
        for (int i = 0; i < headers.length; i += 2) {
            asked.header(headers[i], headers[i + 1]);
        }
        try {
            return api.perform(asked).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(address, broken);
        }
    }

    JsonNode read(String address) {
        return json.readTree(get(address).getContentAsByteArray());
    }

    /** An address that an answer gives, as this face takes it. */
    static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getPath() + "?" + uri.getQuery();
    }
}
