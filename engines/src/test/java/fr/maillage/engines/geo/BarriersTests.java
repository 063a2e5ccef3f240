package fr.maillage.engines.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.engines.cog.Cog;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarriersTests {
    private final Barriers bordeaux = Barriers.bordeaux();
    private final GeoPoint placeDeLaBourse = new GeoPoint(44.8413, -0.5697);

    @ParameterizedTest
    @CsvSource({
        "left, 44.8413, -0.5697", // place de la Bourse
        "left, 44.8624, -0.5503", // Cité du Vin, Bacalan
        "left, 44.8260, -0.5567", // gare Saint-Jean
        "left, 44.8535, -0.5680", // Chartrons
        "left, 44.8160, -0.5480", // Bègles, boulevard Jean-Jacques-Bosc
        "right, 44.8420, -0.5580", // La Bastide, place Stalingrad
        "right, 44.8445, -0.5570", // jardin botanique
        "right, 44.8560, -0.5330", // Cenon
        "right, 44.8790, -0.5200", // Lormont
        "right, 44.8330, -0.5250", // Floirac
        "right, 44.8140, -0.5030", // Bouliac
        "right, 45.0100, -0.5300", // Ambès
        "north, 44.9950, -0.4450", // Saint-André-de-Cubzac
        "north, 44.9230, -0.2700", // Fronsac
        "north, 44.9150, -0.2410", // Libourne
        "right, 44.8850, -0.2850", // Arveyres
        "right, 44.5790, -0.2250", // Saint-Macaire
        "left, 44.5530, -0.2560", // Langon
    })
    void knows_the_side_of_well_known_places(String bank, double latitude, double longitude) {
        int side = bordeaux.side(latitude, longitude);
        int expected =
                switch (bank) {
                    case "left" -> 0;
                    case "right" -> 1;
                    default -> 3;
                };
        assertThat(side).isEqualTo(expected);
    }

    @Test
    void knows_the_side_of_the_28_communes_but_bordeaux_which_has_two() {
        Set<String> right = Set.of(
                "33003", "33004", "33013", "33032", "33065", "33096", "33119", "33167", "33249", "33434", "33487");
        assertThat(Cog.bundled().listCommunesOfEpci("243300316")).allSatisfy(commune -> {
            GeoPoint centre = commune.centre().orElseThrow();
            boolean crossed = !bordeaux.sameSide(centre, placeDeLaBourse);
            assertThat(crossed).as(commune.name()).isEqualTo(right.contains(commune.code()));
        });
    }

    @Test
    void crosses_the_garonne_at_a_bridge_only() {
        GeoPoint quaiDeQueyries = new GeoPoint(44.8455, -0.5625);
        Reach onFoot = new TravelTime(bordeaux).from(placeDeLaBourse, TravelProfile.usual(TravelMode.WALK));
        assertThat(placeDeLaBourse.metresTo(quaiDeQueyries)).isLessThan(800);
        assertThat(onFoot.isAcross(quaiDeQueyries)).isTrue();
        assertThat(onFoot.metresTo(quaiDeQueyries)).isBetween(1_200d, 1_900d);
    }

    @Test
    void nobody_walks_over_the_ring_road_bridge() {
        GeoPoint begles = new GeoPoint(44.8050, -0.5340);
        GeoPoint bouliac = new GeoPoint(44.8090, -0.5220);
        TravelTime times = new TravelTime(bordeaux);
        double onFoot = times.from(begles, TravelProfile.usual(TravelMode.WALK)).metresTo(bouliac);
        double byCar = times.from(begles, TravelProfile.usual(TravelMode.CAR)).metresTo(bouliac);
        assertThat(onFoot).isGreaterThan(3_000);
        assertThat(byCar).isLessThan(1_500);
    }

    @Test
    void crosses_two_rivers_by_two_bridges() {
        GeoPoint saintAndre = new GeoPoint(44.995, -0.445);
        Reach reach = new TravelTime(bordeaux).from(placeDeLaBourse, TravelProfile.usual(TravelMode.CAR));
        double direct = placeDeLaBourse.metresTo(saintAndre);
        assertThat(reach.metresTo(saintAndre)).isBetween(direct, direct * 1.2);
    }

    @Test
    void the_way_there_is_as_long_as_the_way_back() {
        List<Commune> communes = Cog.bundled().listCommunesOfEpci("243300316").stream()
                .map(c -> new Commune(c.name(), c.centre().orElseThrow()))
                .toList();
        TravelTime times = new TravelTime(bordeaux);
        for (Commune a : communes) {
            for (Commune b : communes) {
                double there = times.minutes(a.centre(), b.centre(), TravelMode.WALK);
                double back = times.minutes(b.centre(), a.centre(), TravelMode.WALK);
                assertThat(there).as(a + " " + b).isCloseTo(back, within(0.5));
            }
        }
    }

    @Test
    void a_town_brings_its_own_barriers_and_hears_what_is_wrong_with_them() {
        Barriers.BarriersReading reading = Barriers.read("""
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"id":"voie","nom":"la voie ferrée"},
                  "geometry":{"type":"LineString","coordinates":[[2,43],[2,45]]}},
                 {"type":"Feature","properties":{"nom":"passage","franchit":["voie"],"modes":["walk","fly"]},
                  "geometry":{"type":"Point","coordinates":[2,44.5]}},
                 {"type":"Feature","properties":{"nom":"perdu","franchit":["mur"]},
                  "geometry":{"type":"Point","coordinates":[2,44]}},
                 {"type":"Feature","properties":{"id":"x"},"geometry":{"type":"LineString","coordinates":[[417241,6421813],[1,2]]}}]}
                """);
        assertThat(reading.barriers().listCrossings()).hasSize(1);
        assertThat(reading.findings()).extracting(ShapeFinding::rank).containsExactlyInAnyOrder(2, 3, 4);
        assertThat(reading.barriers().sameSide(new GeoPoint(44, 1), new GeoPoint(44, 3)))
                .isFalse();
    }

    @Test
    void says_that_no_crossing_leads_there() {
        Barriers wall = new Barriers(
                List.of(new Barrier("mur", "le mur", List.of(new GeoPoint(40, 2), new GeoPoint(50, 2)))), List.of());
        double minutes = new TravelTime(wall).minutes(new GeoPoint(45, 1.99), new GeoPoint(45, 2.01), TravelMode.WALK);
        assertThat(minutes).isInfinite();
        assertThat(TravelTime.words(minutes, TravelMode.WALK)).isEqualTo("trop loin pour y aller à pied");
    }

    private record Commune(String name, GeoPoint centre) {}
}
