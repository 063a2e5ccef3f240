package fr.maillage.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.SyntheticTerritory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The index against a plain reading of every place, on invented questions. */
class SearchOracleTests {
    private static final int QUESTIONS = 400;

    private static final Search SEARCH = QueryFixtures.search();

    @BeforeAll
    static void fill() {
        SEARCH.replace(SyntheticTerritory.directory(700, 5));
    }

    @Test
    void finds_exactly_the_places_that_pass() {
        SyntheticQuestions questions = new SyntheticQuestions(places(), 11);
        for (int i = 0; i < QUESTIONS; i++) {
            PlaceQuery query = questions.wordless().page(0, 1_000).please();
            assertThat(found(query))
                    .as(query.toString())
                    .containsExactlyInAnyOrderElementsOf(NaiveSearch.passing(places(), query));
        }
    }

    @Test
    void orders_by_distance_then_by_name() {
        SyntheticQuestions questions = new SyntheticQuestions(places(), 12);
        for (int i = 0; i < QUESTIONS; i++) {
            PlaceQuery query = questions
                    .list()
                    .order(PlaceQuery.Order.NEAREST)
                    .page(0, 1_000)
                    .please();
            List<Place> found = found(query);
            assertThat(found).isSortedAccordingTo(Comparator.comparingDouble(place -> metres(query, place)));
        }
    }

    @Test
    void pages_follow_each_other_without_overlap() {
        PlaceQuery all = QueryFixtures.ask("imprimer").page(0, 1_000).please();
        PlaceQuery second = QueryFixtures.ask("imprimer").page(7, 20).please();
        assertThat(found(second)).isEqualTo(found(all).subList(7, 27));
    }

    @Test
    void counts_what_each_value_would_find() {
        SyntheticQuestions questions = new SyntheticQuestions(places(), 13);
        for (int i = 0; i < 60; i++) {
            QueryFixtures.Asking asking = i % 2 == 0 ? questions.wordless() : questions.full();
            Map<Facet, Map<String, Integer>> facets =
                    SEARCH.search(asking.please()).facets();
            for (Facet facet : Facet.values()) {
                facets.getOrDefault(facet, Map.of())
                        .forEach((code, count) -> assertThat(total(alone(asking.please(), facet, code)))
                                .as(facet + " " + code + " " + asking.please())
                                .isEqualTo(count));
            }
        }
    }

    private static int total(PlaceQuery query) {
        return SEARCH.search(query).total();
    }

    private static List<Place> places() {
        return SEARCH.current().places();
    }

    private static List<Place> found(PlaceQuery query) {
        return SEARCH.search(query).hits().stream().map(PlaceHit::place).toList();
    }

    private static double metres(PlaceQuery query, Place place) {
        return query.origin() == null || place.location().point() == null
                ? Double.MAX_VALUE
                : query.origin().metresTo(place.location().point());
    }

    /** The question with one value in the place of all values of its filter; accessibility values add up. */
    private static PlaceQuery alone(PlaceQuery query, Facet facet, String code) {
        QueryDraft asked = new QueryDraft(query);
        switch (facet) {
            case NEED -> asked.needs = Set.of(term(Need.values(), code));
            case SERVICE -> asked.services = Set.of(term(ServiceKind.values(), code));
            case AUDIENCE -> asked.audiences = Set.of(term(Audience.values(), code));
            case EQUIPMENT -> asked.equipment = Set.of(term(Equipment.values(), code));
            case FREE -> asked.free = true;
            case WITHOUT_APPOINTMENT -> asked.withoutAppointment = true;
            case LANGUAGE -> asked.languages = Set.of(code);
            case PROGRAMME -> asked.programmes = Set.of(code);
            case ACCOMMODATION -> {
                Set<Accommodation> all = new HashSet<>(query.accommodations());
                all.add(term(Accommodation.values(), code));
                asked.accommodations = all;
            }
            case FRESHNESS -> asked.freshness = Freshness.valueOf(code.toUpperCase(Locale.ROOT));
            case OPEN_NOW -> asked.when = new When.Now();
            case COMMUNE -> asked.communes = Set.of(code);
        }
        return asked.query();
    }

    private static <T extends Term> T term(T[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
