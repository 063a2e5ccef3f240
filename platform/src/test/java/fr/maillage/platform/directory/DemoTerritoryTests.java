package fr.maillage.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.poole.openinghoursparser.OpeningHoursParser;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Itinerancy;
import fr.maillage.engines.vocabulary.NationalProgramme;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.SpecialCare;
import fr.maillage.engines.vocabulary.SupportMode;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.engines.vocabulary.TrainingLabel;
import fr.maillage.engines.vocabulary.Typology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo territory is true to the closed lists, to itself, and to nobody's real telephone. */
class DemoTerritoryTests {
    private static final JsonNode TERRITORY = read();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void names_at_least_seventy_places_in_at_least_ten_communes() {
        assertThat(places()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(texts("communeCode").collect(Collectors.toSet())).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void gives_each_thing_its_own_identifier() {
        for (String list : List.of("sources", "organizations", "programmes", "practices", "places")) {
            assertThat(each(list).map(DemoTerritoryTests::id)).as(list).doesNotHaveDuplicates();
        }
    }

    @Test
    void refers_only_to_what_it_declares() {
        assertThat(ids("organizations")).containsAll(texts("organization").toList());
        assertThat(ids("programmes")).containsAll(texts("programmes").toList());
        assertThat(ids("organizations"))
                .containsAll(texts(each("programmes"), "actors").toList());
        for (String list : List.of("organizations", "programmes", "practices", "places")) {
            assertThat(ids("sources")).containsAll(texts(each(list), "source").toList());
        }
    }

    @Test
    void writes_the_terms_of_a_place_as_the_closed_lists_do() {
        assertThat(labels(Typology.values())).containsAll(texts("typologies").toList());
        assertThat(labels(Itinerancy.values())).containsAll(texts("itinerancy").toList());
        assertThat(labels(Equipment.values())).containsAll(texts("equipment").toList());
        assertThat(labels(Accommodation.values()))
                .containsAll(texts("accommodations").toList());
        assertThat(labels(NationalProgramme.values()))
                .containsAll(texts("nationalProgrammes").toList());
        assertThat(labels(TrainingLabel.values())).containsAll(texts("labels").toList());
        assertThat(labels(Typology.values()))
                .containsAll(texts(each("organizations"), "kind").toList());
    }

    @Test
    void writes_the_terms_of_a_service_as_the_closed_lists_do() {
        assertThat(labels(ServiceKind.values()))
                .containsAll(texts(services(), "kind").toList());
        assertThat(labels(Audience.values()))
                .containsAll(texts(services(), "audiences").toList());
        assertThat(labels(SpecialCare.values()))
                .containsAll(texts(services(), "care").toList());
        assertThat(labels(Cost.values())).containsAll(texts(services(), "cost").toList());
        assertThat(labels(AccessMode.values()))
                .containsAll(texts(services(), "access").toList());
        assertThat(labels(SupportMode.values()))
                .containsAll(texts(services(), "support").toList());
    }

    @Test
    void writes_hours_that_the_strict_parser_reads() {
        Stream<String> hours = Stream.concat(texts("hours"), texts(services(), "hours"));
        assertThat(hours)
                .allSatisfy(
                        value -> assertThatCode(() -> parse(value)).as(value).doesNotThrowAnyException());
    }

    @Test
    void ends_every_closure_and_every_stop_after_it_begins() {
        assertThat(flat(places(), "closures"))
                .isNotEmpty()
                .allSatisfy(closure -> assertThat(date(closure, "to")).isAfterOrEqualTo(date(closure, "from")));
        assertThat(flat(places(), "stops"))
                .isNotEmpty()
                .allSatisfy(stop -> assertThat(time(stop, "to")).isAfter(time(stop, "from")));
    }

    @Test
    void reaches_nobody_real() {
        assertThat(texts("phones"))
                .allMatch(phone -> phone.matches("\\+3353649[0-9]{4}"))
                .doesNotHaveDuplicates();
        assertThat(texts("emails")).allMatch(mail -> mail.endsWith(".demo.example"));
        assertThat(texts("websites")).allMatch(site -> site.endsWith(".demo.example"));
    }

    @Test
    void says_aloud_which_places_are_invented() {
        assertThat(places())
                .allSatisfy(place -> assertThat(place.get("fictitious").booleanValue())
                        .as(id(place))
                        .isEqualTo(place.get("description").stringValue().contains("Lieu fictif de démonstration.")));
    }

    @Test
    void keeps_every_summary_short_and_every_place_in_the_metropolis() {
        assertThat(texts("summary")).allMatch(summary -> summary.length() <= 280);
        assertThat(places()).allSatisfy(place -> {
            assertThat(place.get("latitude").doubleValue()).as(id(place)).isBetween(44.72, 45.06);
            assertThat(place.get("longitude").doubleValue()).as(id(place)).isBetween(-0.86, -0.43);
        });
    }

    @Test
    void has_the_situations_that_the_pages_must_show() {
        assertThat(places())
                .as("Thursday only")
                .anyMatch(place -> hoursOf(place).equals("Th 14:00-17:00; PH off"));
        assertThat(places())
                .as("hours nobody knows")
                .anyMatch(place -> hoursOf(place).isEmpty());
        assertThat(flat(places(), "closures")).as("works going on").anyMatch(closure -> coversToday(closure));
        assertThat(flat(places(), "stops"))
                .as("a bus to come")
                .anyMatch(stop -> date(stop, "date").isAfter(TODAY));
        assertThat(texts("languages")).contains("ar", "en", "tr", "pt", "lsf");
        assertThat(texts("checkedOn"))
                .anyMatch(day -> day.startsWith("2019"))
                .anyMatch(day -> day.startsWith("2026-11"));
    }

    @Test
    void offers_a_computer_around_lormont_and_no_saturday_learning_in_bassens() {
        assertThat(offering(ServiceKind.SOLIDARITY_PURCHASE, place -> in(place, "33249", "33119", "33167")))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(offering(ServiceKind.EVERYDAY_TOOLS, place -> in(place, "33032")))
                .isNotEmpty()
                .noneMatch(place -> hoursOf(place).contains("Sa"));
    }

    private static List<JsonNode> offering(ServiceKind kind, Predicate<JsonNode> where) {
        return places().filter(where)
                .filter(place ->
                        texts(flat(Stream.of(place), "services"), "kind").anyMatch(kind.label()::equals))
                .toList();
    }

    private static boolean in(JsonNode place, String... communes) {
        return List.of(communes).contains(place.get("communeCode").stringValue());
    }

    private static boolean coversToday(JsonNode closure) {
        return !date(closure, "from").isAfter(TODAY) && !date(closure, "to").isBefore(TODAY);
    }

    private static String hoursOf(JsonNode place) {
        return texts(Stream.of(place), "hours").findFirst().orElse("");
    }

    private static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).stringValue());
    }

    private static LocalTime time(JsonNode node, String field) {
        return LocalTime.parse(node.get(field).stringValue());
    }

    private static Stream<JsonNode> places() {
        return each("places");
    }

    private static Stream<JsonNode> services() {
        return flat(places(), "services");
    }

    private static Stream<JsonNode> each(String list) {
        return flat(Stream.of(TERRITORY), list);
    }

    private static Stream<JsonNode> flat(Stream<JsonNode> nodes, String list) {
        return nodes.flatMap(node -> StreamSupport.stream(node.get(list).spliterator(), false));
    }

    private static Stream<String> texts(String field) {
        return texts(places(), field);
    }

    /** The text of a field, or each text of a list; what is null is unknown and says nothing. */
    private static Stream<String> texts(Stream<JsonNode> nodes, String field) {
        return nodes.map(node -> node.get(field))
                .flatMap(value -> value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value))
                .filter(value -> !value.isNull())
                .map(JsonNode::stringValue);
    }

    private static Set<String> ids(String list) {
        return each(list).map(DemoTerritoryTests::id).collect(Collectors.toSet());
    }

    private static String id(JsonNode node) {
        return node.get("id").stringValue();
    }

    private static Set<String> labels(Term[] terms) {
        return Arrays.stream(terms).map(Term::label).collect(Collectors.toSet());
    }

    private static void parse(String hours) throws Exception {
        new OpeningHoursParser(new ByteArrayInputStream(hours.getBytes(StandardCharsets.UTF_8))).rules(true);
    }

    private static JsonNode read() {
        try (InputStream file = DemoTerritoryTests.class.getResourceAsStream("/demo/territory.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file, "demo/territory.json"));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
