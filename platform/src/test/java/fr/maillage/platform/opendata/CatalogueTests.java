package fr.maillage.platform.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.territory.TerritoriesBench;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue against the facts of DCAT-AP 3.0: what each class must have, what must be a reference and what a text, and
 * which authority tables the values come from.
 */
class CatalogueTests {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private final JsonNode catalogue = JsonMapper.shared()
            .valueToTree(new Catalogue(SettingsFixtures.bordeaux(), TerritoriesBench.on(TestDatabase.fresh()))
                    .asOf(Instant.parse("2026-12-01T09:00:00Z")));

    @Test
    void a_catalogue_has_a_title_a_description_a_publisher_and_datasets() {
        typed(catalogue, "dcat:Catalog");
        text(catalogue, "dct:title");
        text(catalogue, "dct:description");
        publisher(catalogue);
        assertThat(catalogue.get("dcat:dataset")).isNotEmpty();
        for (String prefix : List.of("dcat", "dct", "foaf", "xsd")) {
            assertThat(catalogue.get("@context").get(prefix).asString()).startsWith("http://");
        }
    }

    @Test
    void a_dataset_says_what_it_is_and_how_often_it_changes() {
        for (JsonNode dataset : catalogue.get("dcat:dataset")) {
            typed(dataset, "dcat:Dataset");
            text(dataset, "dct:title");
            text(dataset, "dct:description");
            publisher(dataset);
            assertThat(reference(dataset, "dcat:theme")).startsWith(AUTHORITY + "data-theme/");
            assertThat(reference(dataset, "dct:accrualPeriodicity")).startsWith(AUTHORITY + "frequency/");
            assertThat(reference(dataset, "dct:language")).startsWith(AUTHORITY + "language/");
            assertThat(dataset.get("dct:modified").get("@type").asString()).isEqualTo("xsd:dateTime");
            Instant.parse(dataset.get("dct:modified").get("@value").asString());
        }
    }

    @Test
    void each_file_is_a_distribution_with_its_address_its_type_its_licence_and_its_standard() {
        List<JsonNode> distributions = catalogue
                .get("dcat:dataset")
                .get(0)
                .get("dcat:distribution")
                .valueStream()
                .toList();
        assertThat(distributions).hasSameSizeAs(DataFile.values());
        for (JsonNode distribution : distributions) {
            typed(distribution, "dcat:Distribution");
            text(distribution, "dct:title");
            assertThat(reference(distribution, "dcat:mediaType"))
                    .startsWith("https://www.iana.org/assignments/media-types/");
            for (String address : Set.of("dcat:accessURL", "dcat:downloadURL", "dct:license", "dct:conformsTo")) {
                assertThat(URI.create(reference(distribution, address)).isAbsolute())
                        .as(address)
                        .isTrue();
            }
        }
    }

    private static void typed(JsonNode node, String type) {
        assertThat(node.get("@type").asString()).isEqualTo(type);
        assertThat(URI.create(node.get("@id").asString()).isAbsolute()).isTrue();
    }

    private static void publisher(JsonNode node) {
        assertThat(node.get("dct:publisher").get("@type").asString()).isEqualTo("foaf:Agent");
        assertThat(node.get("dct:publisher").get("foaf:name").asString()).isNotBlank();
    }

    private static void text(JsonNode node, String property) {
        assertThat(node.get(property).get("@language").asString()).isEqualTo("fr");
        assertThat(node.get(property).get("@value").asString()).isNotBlank();
    }

    private static String reference(JsonNode node, String property) {
        return node.get(property).get("@id").asString();
    }
}
