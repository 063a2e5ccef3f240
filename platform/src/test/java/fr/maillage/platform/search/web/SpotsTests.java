package fr.maillage.platform.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.where.Gazetteer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotsTests {
    private static final Gazetteer GAZETTEER = Gazetteer.of(
            Stream.of("33063", "33249", "33449").map(Cog.bundled()::getCommune).toList(), List.of());

    private Spot find(String name, String value) {
        return Spots.find(Address.of("/lieux").with(name, value), GAZETTEER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33100 Bordeaux", "33000-bordeaux", "bordeaux", "33063-bordeaux", "33000 Bordeaux Cedex"})
    void finds_the_commune_however_it_is_written(String words) {
        assertThat(find(Param.WHERE, words))
                .isInstanceOfSatisfying(
                        Spot.Town.class,
                        town -> assertThat(town.commune().code()).isEqualTo("33063"));
    }

    @Test
    void prefers_the_commune_that_has_places_and_says_that_it_hesitated() {
        assertThat(find(Param.WHERE, "saint médard")).isInstanceOfSatisfying(Spot.Town.class, town -> {
            assertThat(town.commune().code()).isEqualTo("33449");
            assertThat(town.hesitated()).isTrue();
        });
    }

    @Test
    void offers_the_communes_of_the_area_first_when_asked_to_choose() {
        Address asked = Address.of("/lieux").with(Param.WHERE, "saint médard").with(Param.CHOOSE, "oui");
        assertThat(Spots.find(asked, GAZETTEER))
                .isInstanceOfSatisfying(
                        Spot.Several.class,
                        several -> assertThat(several.choices())
                                .extracting(choice -> choice.commune().code())
                                .startsWith("33449", "33448"));
    }

    @Test
    void says_what_it_does_not_know() {
        assertThat(find(Param.WHERE, "zzzzzz")).isEqualTo(new Spot.Unknown("zzzzzz", false));
    }

    @Test
    void takes_a_position_only_when_no_commune_is_named() {
        assertThat(find(Param.NEAR, "44.835,-0.570")).isInstanceOf(Spot.Near.class);
        assertThat(find(Param.NEAR, "944.8,-0.5")).isEqualTo(new Spot.Anywhere());
        Address both = Address.of("/lieux").with(Param.NEAR, "44.835,-0.570").with(Param.WHERE, "lormont");
        assertThat(Spots.find(both, GAZETTEER)).isInstanceOf(Spot.Town.class);
    }
}
