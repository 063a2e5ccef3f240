package fr.maillage.platform.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.where.Gazetteer;
import fr.maillage.engines.where.Spotted;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.search.Search;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people say they are, asked of the demonstration territory. */
class WhereTests {
    private static final Search SEARCH = search();
    private static final Gazetteer GAZETTEER = SEARCH.current().gazetteer();

    private static Search search() {
        Search search = new Search(HoursContext.bordeaux());
        search.replace(DemoOffer.at(Instant.parse("2026-12-01T09:00:00Z")));
        return search;
    }

    private static Spot find(String words) {
        return Spots.find("", words, false, GAZETTEER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 rue Sainte-Catherine Bordeaux | Bordeaux",
                "rue de la Poste, Pessac          | Pessac",
                "12 cours de la Libération, Talence | Talence",
                "avenue Thiers Bordeaux           | Avenue Thiers, Bordeaux",
                "Place de la Victoire             | Place de la Victoire, Bordeaux",
                "Bacalan                          | Bacalan, Bordeaux",
                "Les Aubiers                      | Aubiers, Bordeaux",
                "belcier                          | Belcier, Bordeaux",
                "le grand parc                    | Grand Parc, Bordeaux",
                "génicart                         | Génicart, Lormont",
                "bastide                          | Bastide, Bordeaux",
                "gare Saint-Jean                  | Saint-Jean, Bordeaux",
                "tram Buttinière                  | Buttinière, Lormont",
                "33800                            | 33800 (Bordeaux sud)",
                "33300                            | 33300 (Bordeaux nord)",
                "33200                            | 33200 (Bordeaux ouest)",
                "33100                            | 33100 (Bordeaux est)",
                "33000                            | 33000 (Bordeaux)",
                "33310                            | Lormont",
            })
    void knows_where_people_are(String typed, String label) {
        assertThat(label(find(typed))).isEqualTo(label);
    }

    private static String label(Spot spot) {
        return switch (spot) {
            case Spot.Town town -> town.commune().name();
            case Spot.Around around -> SpotWords.label(around.spotted());
            case Spot.Several several ->
                several.choices().stream().map(SpotWords::label).collect(Collectors.joining(" ? "));
            case Spot.Near near -> "near";
            case Spot.Anywhere anywhere -> "anywhere";
            case Spot.Unknown unknown -> "unknown";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"33000", "33100", "33200", "33300", "33800"})
    void counts_from_the_middle_of_each_postal_code(String code) {
        List<GeoPoint> carrying = SEARCH.current().places().stream()
                .map(Place::location)
                .filter(location -> location.postalCode().equals(code))
                .flatMap(location -> Optional.ofNullable(location.point()).stream())
                .toList();
        assertThat(carrying)
                .isNotEmpty()
                .allSatisfy(point -> assertThat(Optional.ofNullable(find(code).origin()))
                        .hasValueSatisfying(
                                middle -> assertThat(middle.metresTo(point)).isLessThan(5_000)));
    }

    @Test
    void says_what_it_does_not_know_and_from_where_it_counts() {
        String typed = "12 rue Sainte-Catherine Bordeaux";
        assertThat(SpotWords.understood(typed, find(typed)))
                .contains("12 rue Sainte-Catherine Bordeaux")
                .contains("depuis le centre de Bordeaux");
    }

    @Test
    void never_goes_to_another_departement_without_asking() {
        assertThat(find("12 rue de la Paix, Paris")).isInstanceOfSatisfying(Spot.Several.class, several -> {
            Spotted paris = several.choices().getFirst();
            assertThat(SpotWords.whereabouts(paris, GAZETTEER)).matches(".*, à .*500.* d’ici");
        });
    }

    @Test
    void a_street_of_two_communes_is_a_choice_whose_answers_are_readable() {
        assertThat(find("avenue de la Libération"))
                .isInstanceOfSatisfying(
                        Spot.Several.class,
                        several -> assertThat(several.choices())
                                .extracting(Spots::word)
                                .allSatisfy(word -> assertThat(find(word)).isInstanceOf(Spot.Around.class)));
    }

    @Test
    void gives_examples_of_the_territory() {
        assertThat(SpotWords.examples(GAZETTEER))
                .startsWith("Par exemple\u00a0: ")
                .contains("33800");
    }

    @Test
    void a_part_of_the_territory_holds_the_places_that_will_stop_there() {
        assertThat(SEARCH.within(Set.of("33249")).current().places())
                .extracting(place -> place.name())
                .contains("Le triporteur connecté");
    }
}
