package fr.maillage.platform.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.search.Search;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataFilesTests {
    private final Search search = new Search(HoursContext.bordeaux());
    private final DataFiles files = new DataFiles(search, SettingsFixtures.bordeaux());

    DataFilesTests() {
        search.replace(DemoOffer.at(Instant.parse("2026-12-01T09:00:00Z")));
    }

    @ParameterizedTest
    @EnumSource(DataFile.class)
    void says_how_long_it_is_and_how_many_places_it_holds(DataFile file) {
        Prepared prepared = files.prepare(file);
        assertThat(text(file).getBytes(StandardCharsets.UTF_8)).hasSize((int) prepared.bytes());
        assertThat(prepared.places()).isPositive();
        assertThat(prepared.places() + prepared.leftOut())
                .isEqualTo(
                        file == DataFile.HSDS
                                ? prepared.places()
                                : search.current().places().size());
    }

    @ParameterizedTest
    @EnumSource(
            value = DataFile.class,
            names = {"MEDNUM_1_0_1", "MEDNUM_1_0_2"})
    void follows_the_place_standard(DataFile file) {
        assertThat(MednumCheck.of(text(file), file == DataFile.MEDNUM_1_0_2)).isEmpty();
    }

    @Test
    void follows_data_inclusion() {
        assertThat(faults("data-inclusion.schema.json", DataFile.DATA_INCLUSION))
                .isEmpty();
    }

    @Test
    void follows_hsds() {
        assertThat(faults("hsds.schema.json", DataFile.HSDS)).isEmpty();
    }

    @Test
    void says_the_hours_of_a_plain_week_as_hsds_schedules() {
        JsonNode services = JsonMapper.shared().readTree(text(DataFile.HSDS)).get("contents");
        List<JsonNode> weekly = services.valueStream()
                .flatMap(service -> service.get("schedules").valueStream())
                .filter(schedule -> schedule.has("freq"))
                .toList();
        assertThat(weekly).isNotEmpty().allSatisfy(schedule -> {
            assertThat(schedule.get("byday").asString()).matches("(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*");
            assertThat(schedule.get("opens_at").asString())
                    .isNotEqualTo(schedule.get("closes_at").asString());
        });
    }

    @Test
    void is_written_once_for_a_version_and_again_for_the_next() {
        Prepared first = files.prepare(DataFile.GEOJSON);
        assertThat(files.prepare(DataFile.GEOJSON)).isSameAs(first);
        search.replace(DemoOffer.at(Instant.parse("2026-12-02T09:00:00Z"), first.version() + 1));
        assertThat(files.prepare(DataFile.GEOJSON).version()).isEqualTo(first.version() + 1);
    }

    private List<String> faults(String schema, DataFile file) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(resource(schema))
                .validate(
                        text(file),
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private String text(DataFile file) {
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(files.prepare(file).gzip()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = DataFilesTests.class.getResourceAsStream("/opendata/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
