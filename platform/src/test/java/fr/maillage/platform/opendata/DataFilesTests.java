package fr.maillage.platform.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.directory.SyntheticTerritory;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.search.Search;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
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
    private final DataFiles files = files("2026-12-01");

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

    private DataFiles files(String day) {
        return new DataFiles(
                search,
                SettingsFixtures.bordeaux(),
                Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneId.of("Europe/Paris")));
    }

    @Test
    void describes_its_own_columns_and_follows_the_description() {
        JsonNode schema = JsonMapper.shared().readTree(resource("lieux.schema.json"));
        assertThat(TableSchemaCheck.of(schema, text(DataFile.RICH_CSV))).isEmpty();
        assertThat(TableSchemaCheck.of(schema, text(DataFile.RICH_CSV).replace("Moins de six mois", "Hier")))
                .isNotEmpty();
        search.replace(SyntheticTerritory.directory(300, 7));
        assertThat(TableSchemaCheck.of(schema, text(DataFile.RICH_CSV))).isEmpty();
    }

    @Test
    void the_documentation_names_every_column_of_ours() throws IOException {
        Path page = Path.of("").toAbsolutePath().resolveSibling("docs/opendata.md");
        String documented = Files.readString(page);
        JsonMapper.shared()
                .readTree(resource("lieux.schema.json"))
                .get("fields")
                .valueStream()
                .skip(32)
                .forEach(field ->
                        assertThat(documented).contains("`" + field.get("name").asString() + "`"));
    }

    @Test
    void tells_in_words_how_old_a_check_is_and_where_each_part_comes_from() {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text(DataFile.RICH_CSV)).stream()
                .toList();
        assertThat(rows).extracting(row -> row.getField("licence")).containsOnly("Licence Ouverte 2.0");
        assertThat(rows).extracting(row -> row.getField("source_horaires")).anyMatch(source -> !source.isEmpty());
        assertThat(rows)
                .extracting(row -> row.getField("horaires_exceptionnels"))
                .anyMatch(text -> text.matches("\\d{4}-\\d{2}-\\d{2}.*"));
        assertThat(rows).extracting(row -> row.getField("comment_venir")).anyMatch(way -> !way.isEmpty());
        assertThat(rows).extracting(row -> row.getField("a_apporter")).anyMatch(thing -> !thing.isEmpty());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getField("confirme_par").isEmpty())
                        .isEqualTo(row.getField("date_maj").isEmpty()));
    }

    @Test
    void writes_lists_in_the_order_of_the_standard_whatever_the_order_of_sets() {
        List<String> order =
                Arrays.stream(Equipment.values()).map(Equipment::label).toList();
        assertThat(CsvReader.builder().ofNamedCsvRecord(text(DataFile.RICH_CSV)).stream()
                        .map(row -> row.getField("equipements"))
                        .filter(cell -> cell.contains("|")))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(Arrays.stream(cell.split("\\|")).map(order::indexOf))
                        .isSorted());
    }

    @Test
    void counts_the_age_of_the_checks_anew_each_day() {
        assertThat(text(DataFile.RICH_CSV)).contains("Moins de six mois");
        assertThat(text(files("2029-12-02"), DataFile.RICH_CSV)).doesNotContain("Moins de six mois");
    }

    @ParameterizedTest
    @EnumSource(
            value = DataFile.class,
            names = {"MEDNUM_1_0_1", "MEDNUM_1_0_2"})
    void follows_the_place_standard(DataFile file) {
        assertThat(MednumCheck.of(text(file), file == DataFile.MEDNUM_1_0_2)).isEmpty();
        search.replace(SyntheticTerritory.directory(300, 7));
        assertThat(MednumCheck.of(text(file), file == DataFile.MEDNUM_1_0_2)).isEmpty();
    }

    @Test
    void follows_data_inclusion() {
        assertThat(faults("data-inclusion.schema.json", DataFile.DATA_INCLUSION))
                .isEmpty();
        search.replace(SyntheticTerritory.directory(300, 7));
        assertThat(faults("data-inclusion.schema.json", DataFile.DATA_INCLUSION))
                .isEmpty();
    }

    @Test
    void follows_geojson_and_the_words_of_openstreetmap() {
        assertThat(faults("geojson.schema.json", DataFile.GEOJSON)).isEmpty();
        JsonNode features = JsonMapper.shared().readTree(text(DataFile.GEOJSON)).get("features");
        assertThat(features.valueStream().map(feature -> feature.get("properties")))
                .filteredOn(words -> words.has("opening_hours"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(
                                OpeningHours.find(words.get("opening_hours").asString()))
                        .isPresent());
        search.replace(SyntheticTerritory.directory(300, 7));
        assertThat(faults("geojson.schema.json", DataFile.GEOJSON)).isEmpty();
    }

    @Test
    void follows_hsds() {
        assertThat(faults("hsds.schema.json", DataFile.HSDS)).isEmpty();
        search.replace(SyntheticTerritory.directory(300, 7));
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
        return text(files, file);
    }

    private static String text(DataFiles files, DataFile file) {
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
