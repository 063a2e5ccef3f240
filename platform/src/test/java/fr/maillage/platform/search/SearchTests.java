package fr.maillage.platform.search;

import static fr.maillage.platform.directory.PlaceFixtures.directory;
import static fr.maillage.platform.directory.PlaceFixtures.place;
import static fr.maillage.platform.directory.PlaceFixtures.service;
import static fr.maillage.platform.search.QueryFixtures.ask;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.hours.OpenState;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.PlaceFixtures.PlaceBuilder;
import fr.maillage.platform.directory.PlaceKind;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.directory.Stop;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTests {
    private static Search of(PlaceBuilder... places) {
        Search search = QueryFixtures.search();
        search.replace(directory(places));
        return search;
    }

    private static List<String> names(Search search, QueryFixtures.Asking asking) {
        return search.search(asking.please()).hits().stream()
                .map(hit -> hit.place().name())
                .toList();
    }

    @Test
    void an_empty_directory_finds_nothing_without_failing() {
        PlaceResults results =
                QueryFixtures.search().search(ask("wifi").from(44.8, -0.5).please());
        assertThat(results.total()).isZero();
        assertThat(QueryFixtures.search().relaxations(ask("wifi").please())).isEmpty();
    }

    @Test
    void all_service_filters_are_met_by_one_and_the_same_service() {
        Search search = of(
                place("Deux services")
                        .offers(
                                service(ServiceKind.EVERYDAY_TOOLS)
                                        .forPublic(Audience.YOUTH)
                                        .free(),
                                service(ServiceKind.JOB_SEARCH).forPublic(Audience.SENIORS)),
                place("Un service").offers(service(ServiceKind.EVERYDAY_TOOLS).forPublic(Audience.SENIORS)));
        assertThat(names(search, ask().services(ServiceKind.EVERYDAY_TOOLS).audiences(Audience.SENIORS)))
                .containsExactly("Un service");
    }

    @Test
    void a_service_for_everybody_is_for_each_public() {
        Search search = of(place("Ouvert à tous").offers(ServiceKind.EVERYDAY_TOOLS));
        assertThat(names(search, ask().audiences(Audience.WOMEN))).hasSize(1);
    }

    @Test
    void a_computer_never_counts_as_teaching() {
        Search search = of(place("Salle").has(Equipment.COMPUTER, Equipment.PRINTER));
        assertThat(names(search, ask().needs(Need.LEARN))).isEmpty();
        assertThat(names(search, ask().needs(Need.PRINT))).containsExactly("Salle");
    }

    @Test
    void each_accessibility_asked_is_required() {
        Search search = of(
                place("Les deux").accessible(Accommodation.WHEELCHAIR, Accommodation.ACCESSIBLE_TOILETS),
                place("Une seule").accessible(Accommodation.WHEELCHAIR));
        assertThat(names(search, ask().accessible(Accommodation.WHEELCHAIR, Accommodation.ACCESSIBLE_TOILETS)))
                .containsExactly("Les deux");
    }

    @Test
    void unknown_hours_are_not_open_now() {
        Search search = of(
                place("Ouvert").hours("Mo-Fr 09:00-12:00"),
                place("Fermé").hours("Mo-Fr 14:00-17:00"),
                place("Inconnu"),
                place("Sur rendez-vous").hours("Mo-Fr 09:00-12:00 \"sur rendez-vous\""));
        assertThat(names(search, ask().open(new When.Now()))).containsExactly("Ouvert");
        assertThat(names(search, ask().open(new When.Today()))).containsExactly("Fermé", "Ouvert");
    }

    @Test
    void a_closure_wins_over_the_rule() {
        LocalDate today = LocalDate.of(2026, 12, 1);
        Search search = of(
                place("Travaux").hours("Mo-Fr 09:00-12:00").closed(today, today.plusDays(3), "travaux"),
                place("Ouvert").hours("Mo-Fr 09:00-12:00"));
        assertThat(names(search, ask().open(new When.Now()))).containsExactly("Ouvert");
        assertThat(names(search, ask().open(new When.On(DayOfWeek.SATURDAY)))).isEmpty();
    }

    @Test
    void a_service_with_its_own_hours_is_open_at_those() {
        Search search = of(place("Mairie")
                .hours("Mo-Fr 09:00-17:00")
                .offers(service(ServiceKind.EVERYDAY_TOOLS).hours("We 14:00-16:00")));
        assertThat(names(search, ask().open(new When.Now()))).hasSize(1);
        assertThat(names(search, ask().services(ServiceKind.EVERYDAY_TOOLS).open(new When.Now())))
                .isEmpty();
        assertThat(names(search, ask().services(ServiceKind.EVERYDAY_TOOLS).open(new When.On(DayOfWeek.WEDNESDAY))))
                .hasSize(1);
    }

    @Test
    void a_day_of_the_week_that_is_today_also_means_next_week() {
        Search search = of(place("Mardi matin").hours("Tu 08:00-09:00"));
        assertThat(names(search, ask().open(new When.On(DayOfWeek.TUESDAY)))).hasSize(1);
        assertThat(names(search, ask().open(new When.Today()))).isEmpty();
    }

    @Test
    void a_bus_is_open_at_its_stops_and_found_in_their_communes() {
        Stop stop = new Stop(
                LocalDate.of(2026, 12, 1),
                LocalTime.of(9, 30),
                LocalTime.of(12, 0),
                "Pied de la tour",
                null,
                "33039",
                null);
        Search search = of(place("Bus numérique").kind(PlaceKind.MOBILE).stop(stop));
        PlaceResults results =
                search.search(ask().in("33039").open(new When.Now()).please());
        assertThat(results.hits()).hasSize(1);
        assertThat(results.hits().getFirst().state().state()).isEqualTo(OpenState.State.OPEN);
    }

    @Test
    void the_way_across_the_river_goes_by_a_bridge() {
        Search search = of(place("Rive droite").at(44.8490, -0.5575));
        PlaceHit hit =
                search.search(ask().from(44.8475, -0.5720).please()).hits().getFirst();
        assertThat(hit.metres()).isLessThan(1_200);
        assertThat(hit.walkingMinutes()).isGreaterThan(30);
    }

    @Test
    void a_place_without_a_point_comes_last_and_is_in_no_circle() {
        Search search = of(
                place("A sans point"),
                place("B loin").at(45.5, -0.5),
                place("C près").at(44.84, -0.58));
        assertThat(names(search, ask().from(44.84, -0.58))).containsExactly("C près", "B loin", "A sans point");
        assertThat(names(search, ask().from(44.84, -0.58).within(1_000))).containsExactly("C près");
    }

    @Test
    void equal_names_keep_the_order_of_their_identities() {
        Search search = of(
                place("École").slug("a"),
                place("Ecole").slug("b"),
                place("ecole").slug("c"));
        List<String> order = search.current().places().stream()
                .map(one -> one.id().toString())
                .toList();
        assertThat(order)
                .isSortedAccordingTo(
                        (one, other) -> java.util.UUID.fromString(one).compareTo(java.util.UUID.fromString(other)));
    }

    @Test
    void an_older_directory_never_replaces_a_newer_one() {
        Search search = of(place("Nouveau"));
        search.replace(new PublicDirectory(0, Instant.EPOCH, List.of(), List.of(), List.of()));
        assertThat(search.current().findBySlug("nouveau")).isPresent();
        assertThat(search.current().version()).isEqualTo(1);
    }

    @Test
    void a_very_texttext_is_answered() {
        Search search = of(place("Médiathèque"));
        String text = "mediateque abracadabrant ".repeat(2_000) + "x".repeat(5_000);
        assertThat(search.search(ask(text).please()).total()).isZero();
    }

    @Test
    void a_question_never_sees_half_a_change() throws Exception {
        Search search = of(place("Un"));
        PublicDirectory two = new PublicDirectory(
                2, Instant.EPOCH, directory(place("Un"), place("Deux")).places(), List.of(), List.of());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<PlaceResults>> asked = IntStream.range(0, 500)
                    .mapToObj(i -> threads.submit(() -> {
                        if (i == 250) {
                            search.replace(two);
                        }
                        return search.search(ask().please());
                    }))
                    .toList();
            for (Future<PlaceResults> answer : asked) {
                PlaceResults results = answer.get();
                assertThat(results.total()).isEqualTo((int) results.version());
                assertThat(results.hits()).hasSize(results.total());
            }
        }
    }

    @Test
    void counts_the_places_of_each_commune() {
        Search search = of(
                place("A").in("33249", "Lormont").at(44.8, -0.5),
                place("B").in("33249", "Lormont").at(44.9, -0.5),
                place("C"));
        assertThat(search.current().communes())
                .extracting(Snapshot.CommunePlaces::name, Snapshot.CommunePlaces::places)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bordeaux", 1),
                        org.assertj.core.groups.Tuple.tuple("Lormont", 2));
    }
}
