package fr.maillage.platform.search;

import static fr.maillage.platform.directory.PlaceFixtures.directory;
import static fr.maillage.platform.directory.PlaceFixtures.place;
import static fr.maillage.platform.search.QueryFixtures.ask;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.SyntheticTerritory;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelaxationsTests {
    private static final PlaceQuery LEARN_IN_LORMONT_ON_SATURDAY = ask().needs(Need.LEARN)
            .in("33249")
            .open(new When.On(DayOfWeek.SATURDAY))
            .please();

    private static Search lormont() {
        Search search = QueryFixtures.search();
        search.replace(directory(
                place("Guichet")
                        .in("33249", "Lormont")
                        .at(44.876, -0.521)
                        .hours("Mo-Sa 09:00-12:00")
                        .offers(ServiceKind.ADMINISTRATIVE_HELP),
                place("École de Cenon")
                        .in("33119", "Cenon")
                        .at(44.857, -0.518)
                        .hours("Sa 09:00-12:00")
                        .offers(ServiceKind.EVERYDAY_TOOLS),
                place("École de Pessac")
                        .in("33318", "Pessac")
                        .at(44.806, -0.631)
                        .hours("Mo-Fr 09:00-12:00")
                        .offers(ServiceKind.EVERYDAY_TOOLS)));
        return search;
    }

    @Test
    void a_commune_without_workshop_on_saturday_has_ways_out() {
        assertThat(lormont().search(LEARN_IN_LORMONT_ON_SATURDAY).total()).isZero();
        assertThat(lormont().relaxations(LEARN_IN_LORMONT_ON_SATURDAY))
                .extracting(Relaxation::words, Relaxation::total)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Jusqu’à 5 km", 1),
                        org.assertj.core.groups.Tuple.tuple("Dans tout le territoire", 1),
                        org.assertj.core.groups.Tuple.tuple("Pour tous les besoins", 1));
    }

    @Test
    void finds_the_middle_of_a_commune_where_no_place_is() {
        PlaceQuery bassens = ask().needs(Need.LEARN).in("33032").please();
        assertThat(lormont().relaxations(bassens)).extracting(Relaxation::words).contains("Jusqu’à 10 km");
    }

    @Test
    void proposes_another_day() {
        PlaceQuery sunday = ask().open(new When.On(DayOfWeek.SUNDAY)).please();
        assertThat(lormont().relaxations(sunday))
                .extracting(Relaxation::words)
                .first()
                .asString()
                .startsWith("Le ");
    }

    @Test
    void proposes_the_spelling_that_is_known() {
        assertThat(lormont().relaxations(ask("nessac").please()))
                .extracting(Relaxation::words)
                .first()
                .isEqualTo("Chercher « pessac »");
    }

    @Test
    void makes_two_changes_when_one_is_not_enough() {
        PlaceQuery hopeless = ask("xyzxyz").equipment(Equipment.TABLET).please();
        List<Relaxation> ways = lormont().relaxations(hopeless);
        assertThat(ways).hasSize(1);
        assertThat(ways.getFirst().changes()).hasSize(2);
    }

    @Test
    void gives_up_nothing_when_nothing_was_asked() {
        assertThat(lormont().relaxations(ask().please())).isEmpty();
    }

    @Test
    void announces_exactly_what_pressing_gives() {
        Search search = QueryFixtures.search();
        search.replace(SyntheticTerritory.directory(500, 3));
        SyntheticQuestions questions = new SyntheticQuestions(search.current().places(), 4);
        for (int i = 0; i < 100; i++) {
            PlaceQuery query = i % 2 == 0
                    ? questions.full().please()
                    : questions.wordless().please();
            for (Relaxation way : search.relaxations(query)) {
                assertThat(search.search(way.query()).total()).isEqualTo(way.total());
                assertThat(way.total()).isGreaterThan(search.search(query).total());
            }
        }
    }

    @Test
    void a_question_with_three_demands_that_finds_nothing_has_three_ways_out() {
        Search search = QueryFixtures.search();
        search.replace(SyntheticTerritory.directory(500, 3));
        SyntheticQuestions questions = new SyntheticQuestions(search.current().places(), 5);
        for (int i = 0; i < 300; i++) {
            PlaceQuery query = questions.full().walkIn().free().please();
            if (search.search(query).total() == 0) {
                assertThat(search.relaxations(query)).as(query.toString()).hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }
}
