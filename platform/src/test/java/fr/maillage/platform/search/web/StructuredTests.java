package fr.maillage.platform.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.SyntheticTerritory;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StructuredTests {
    private final List<Place> demo =
            DemoOffer.at(Instant.parse("2026-12-01T09:00:00Z")).places();

    @Test
    void says_of_every_place_what_schema_org_knows_and_nothing_else() {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(StructuredTests.class.getResourceAsStream("/opendata/schema-org-place.schema.json"));
        Stream.concat(demo.stream(), SyntheticTerritory.directory(200, 3).places().stream())
                .forEach(place -> assertThat(schema.validate(
                                Structured.of(place),
                                InputFormat.JSON,
                                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
                        .as(place.name())
                        .isEmpty());
    }

    @Test
    void tells_hours_and_closures_of_those_that_have_some() {
        assertThat(demo).anySatisfy(place -> assertThat(Structured.of(place)).contains("openingHoursSpecification"));
        assertThat(demo)
                .anySatisfy(place -> assertThat(Structured.of(place))
                        .contains("specialOpeningHoursSpecification", "\"opens\":\"00:00\",\"closes\":\"00:00\""));
    }

    @Test
    void is_silent_on_hours_that_change_from_week_to_week() {
        assertThat(demo)
                .filteredOn(place ->
                        place.hours().osm() != null && place.hours().osm().contains("SH"))
                .allSatisfy(place -> assertThat(Structured.of(place)).doesNotContain("\"openingHoursSpecification"));
    }
}
